using MatchPortal.Search.Port;

namespace MatchPortal.Search.Tests.Port;

/// <summary>The formula that all engines and the oracle share, against numbers worked out without it.</summary>
public sealed class TextFormulaTests
{
    private static readonly CorpusStatistics Statistics = new("v", 1000, new Dictionary<string, FieldStatistics>
    {
        ["text"] = new(50, new Dictionary<string, int> { ["rare"] = 10, ["common"] = 900 }),
    });

    [Theory]
    [InlineData(1, 50, 10, 4633)] // ln(1 + 990.5 / 10.5) = 4.55738; of length 50 the class is 48: 4557.38 * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 48 / 50))
    [InlineData(3, 100, 10, 5982)]
    [InlineData(20, 5, 10, 9711)]
    [InlineData(2, 50, 900, 147)]
    public void Points_OfATerm_AreThoseOfBm25(int frequency, int length, int documents, int expected)
    {
        var rarity = TextFormula.Rarity(Statistics, "text", documents == 10 ? "rare" : "common");

        Assert.Equal(expected, TextFormula.Points(TextFormula.Code(frequency, length), 50, rarity, 1000));
    }

    [Fact]
    public void Code_OfAFrequencyAndALength_StandsForTheLowestOfTheirClasses()
    {
        int[] frequencies = [.. Enumerable.Range(1, 15).Select(frequency => TextFormula.Frequency(TextFormula.Code(frequency, 1)))];
        int[] lengths = [.. Enumerable.Range(1, 66).Select(length => TextFormula.Length(TextFormula.Code(1, length)))];

        Assert.Equal([1, 2, 3, 4, 5, 6, 6, 8, 8, 8, 8, 12, 12, 12, 12], frequencies);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 8, 10, 10, 12, 12, 14, 14, 16], lengths[..16]);
        Assert.Equal([40, 48, 48, 56, 56, 64], new[] { 47, 48, 55, 56, 63, 64 }.Select(length => TextFormula.Length(TextFormula.Code(1, length))));
        Assert.Equal(2048, TextFormula.Length(TextFormula.Code(1, 65_535)));
    }

    [Fact]
    public void Hash_OfAnId_IsTheSameForEver()
    {
        // Stored rankings name a key and are played again years later.
        var id = new Guid("00112233-4455-6677-8899-aabbccddeeff");

        Assert.Equal(["9225483a72f62ac0", "dae9f82460f2fec4"], new[] { 0UL, 42UL }.Select(key => TieOrder.Hash(id, key).ToString("x", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Minutes_OfAMoment_AreRoundedDown()
    {
        var start = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        Assert.Equal([0, 0, 1, -1], new[] { 0, 59, 60, -1 }.Select(seconds => ColumnValue.Minutes(start.AddSeconds(seconds))));
        Assert.Equal(int.MaxValue, ColumnValue.Minutes(DateTime.MaxValue));
    }

    [Fact]
    public void Text_OfTooManyTokensOrUnfitOnes_KeepsTheFirstThatFit()
    {
        var document = new SearchDocument(Guid.NewGuid()).Text("text", Enumerable.Range(0, 70_000).Select(i => new IndexToken(i % 2 == 0 ? "a" : "\uD83D", i)));

        Assert.Equal(35_000, document.Texts[0].Value.Count);
        Assert.Equal(SearchDocument.MostTokens, new SearchDocument(Guid.NewGuid()).Text("text", Enumerable.Range(0, 70_000).Select(i => new IndexToken("a", i))).Texts[0].Value.Count);
        Assert.Throws<ArgumentException>(() => document.Keyword("area", "\uDE00x"));
        Assert.Throws<ArgumentException>(() => document.Keyword("area", new string('ø', 128)));
    }

    [Fact]
    public void Change_WithADocumentOfAnotherId_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new IndexChange(Guid.NewGuid(), new SearchDocument(Guid.NewGuid())));
}
