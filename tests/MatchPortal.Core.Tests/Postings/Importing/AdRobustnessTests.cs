using System.Diagnostics;
using System.Text;
using MatchPortal.Core.Postings.Importing;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Tests.Postings.Importing;

/// <summary>Whatever somebody uploads is read or refused with a sentence, soon, and opens nothing of ours.</summary>
public sealed class AdRobustnessTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Bombs { get; } =
    [
        """<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>""",
        """<!DOCTYPE a [<!ENTITY file SYSTEM "file:///etc/passwd">]><PositionOpening><PositionTitle>&file;</PositionTitle></PositionOpening>""",
        """<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd"><PositionOpening><PositionTitle>Svejser</PositionTitle></PositionOpening>""",
        string.Concat(Enumerable.Repeat("<a>", 100_000)),
        string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000)),
        new string('[', 500_000),
        string.Concat(Enumerable.Repeat("{\"a\":", 200_000)),
        string.Concat(Enumerable.Repeat("<script", 140_000)),
        string.Concat(Enumerable.Repeat("<script type=ld+json>", 40_000)),
        "Titel\n\"" + new string('x', 900_000),
        "Titel" + new string(';', 900_000) + "\nSvejser",
        new string('\0', 1_000),
        new string('x', AdFile.MostCharacters + 1),
    ];

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Read_OfABomb_IsRefusedSoon(string text)
    {
        var watch = Stopwatch.StartNew();

        var refused = Record.Exception(() => AdReader.Read(text));

        Assert.True(refused is null or RuleBrokenException, $"{refused}");
        Assert.DoesNotContain("root:", $"{refused?.Message}", StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Soon);
    }

    /// <summary>Valid texts with bytes changed, left out and doubled, from a fixed seed.</summary>
    [Fact]
    public void Read_OfDamagedFiles_IsReadOrRefusedWithASentence()
    {
        string[] whole =
        [
            """{"@context":"https://schema.org","@type":"JobPosting","title":"Svejser på Ærø","description":"<p>Du svejser</p>","workHours":"37","jobLocation":{"address":{"postalCode":"1432"}}}""",
            "<?xml version=\"1.0\"?><PositionOpening xmlns=\"http://www.hr-xml.org/3\"><PositionProfile><PositionTitle>Svejser</PositionTitle></PositionProfile></PositionOpening>",
            "Titel;Opgaver;Timer\nSvejser;\"Du svejser; godt\";37\nKok;Mad;30\n",
            "<html><script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"Kok\"}</script></html>",
        ];
        var dice = new Random(17);
        var (read, refused) = (0, 0);
        for (var turn = 0; turn < 4_000; turn++)
        {
            var bytes = Encoding.UTF8.GetBytes(whole[turn % whole.Length]).ToList();
            for (var change = dice.Next(1, 6); change > 0; change--)
            {
                Damage(bytes, dice);
            }

            try
            {
                read += AdReader.Read(AdFile.Decode([.. bytes])).Count;
            }
            catch (RuleBrokenException problem)
            {
                Assert.NotEmpty(problem.Message);
                refused++;
            }
        }

        Assert.True(read > 500 && refused > 500, $"{read} {refused}");
    }

    private static void Damage(List<byte> bytes, Random dice)
    {
        var at = dice.Next(bytes.Count);
        switch (dice.Next(3))
        {
            case 0:
                bytes[at] = (byte)dice.Next(256);
                break;
            case 1:
                bytes.RemoveAt(at);
                break;
            default:
                bytes.Insert(at, bytes[dice.Next(bytes.Count)]);
                break;
        }
    }
}
