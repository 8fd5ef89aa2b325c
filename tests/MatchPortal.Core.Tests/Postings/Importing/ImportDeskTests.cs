using System.Text.Json;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.FreeText;
using MatchPortal.Core.Lexicons.Suggesting;
using MatchPortal.Core.Lexicons.Titles;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Importing;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Postings.Importing;

/// <summary>What advertisements become as drafts, and that they become them once.</summary>
public sealed class ImportDeskTests
{
    private static readonly Lazy<OccupationWords> Words = new(() => new OccupationWords(Shipped.Lexicon, Shipped.Suggestions));

    [Fact]
    public async Task Read_OfAFullAdvertisement_UnderstandsAllOfIt()
    {
        await using var database = await TestDatabase.Create();
        var sample = await new Sample(database.Clock).Save(database);
        var text = Ad(new
        {
            identifier = "VV-17",
            title = "Svejser &amp; smed",
            description = "<style>p{}</style><h2>Opgaver</h2><p>Du  svejser\nr&oslash;r.<br>Også i rustfrit.</p><ul><li>TIG</li><li>MAG</li></ul><script>alert(1)</script>",
            employmentType = "FULL_TIME, job med løntilskud",
            workHours = "32,5 til 37 timer",
            jobStartDate = "2027-01-04",
            validThrough = "2026-12-01T23:30:00Z",
            totalJobOpenings = "3",
            occupationalCategory = "7212",
            hiringOrganization = new { name = "Havnens Værft A/S" },
            jobLocation = new { branchCode = sample.Workplace.Number.Value },
        });

        var row = Assert.Single(await Read(database, sample, text));

        Assert.Equal((ImportState.New, PostingKind.WageSubsidyJob, "Beddingen", false), (row.State, row.Ad.Kind, row.Ad.Workplace!.Name, row.Ad.IsOccupationGuessed));
        Assert.Equal(
            PostingContent.Blank with
            {
                Title = "Svejser & smed",
                OccupationCode = "7212",
                Tasks = "Opgaver\n\nDu svejser rør.\nOgså i rustfrit.\n\n- TIG\n- MAG",
                Hours = new WeeklyHours(32, 37),
                Period = new PostingPeriod(new DateOnly(2027, 1, 4), null, new DateOnly(2026, 12, 2)),
                Openings = 3,
            },
            row.Ad.Content);
        Assert.Empty(row.Ad.Notes);
    }

    [Fact]
    public async Task Read_OfAPoorAdvertisement_SaysWhatItLacks()
    {
        await using var database = await TestDatabase.Create();
        var sample = await new Sample(database.Clock).Save(database);
        var text = Ad(new
        {
            title = new string('x', 90),
            employmentType = "PART_TIME",
            jobStartDate = "snarest",
            jobEndDate = "2026-13-40",
            totalJobOpenings = "mange",
            hiringOrganization = "Nordhavn Tømrer ApS",
            jobLocation = new { branchCode = "1999999999", address = new { addressCountry = "SE" } },
        });

        var row = Assert.Single(await Read(database, sample, text));

        Assert.Equal(
            [
                "Titlen er skåret af efter 80 tegn.",
                "Vi kunne ikke finde faget. Vælg det i kladden.",
                "Der står ikke noget om opgaverne. Skriv dem i kladden.",
                "Det er på deltid, men timetallet står der ikke. Ret de 37 timer i kladden.",
                "Datoen ”snarest” kan ikke læses. Vælg den i kladden.",
                "Datoen ”2026-13-40” kan ikke læses. Vælg den i kladden.",
                "Antallet ”mange” kan ikke læses. Vi har skrevet 1.",
                "P-nummeret 1999999999 er ikke et af jeres arbejdssteder.",
                "Adressen ligger ikke i Danmark.",
                "Opslaget er skrevet for Nordhavn Tømrer ApS. Se efter, at det er jeres.",
            ],
            row.Ad.Notes.Select(note => string.Format(Danish.Culture, note.Sentence!, [.. note.Arguments])));
        Assert.Equal((ImportState.New, sample.Workplace.Id, PostingKind.OrdinaryJob), (row.State, row.Ad.Workplace!.Id, row.Ad.Kind));
    }

    [Theory]
    [InlineData("Svejser", "7212")]
    [InlineData("Kok", "5120")]
    public async Task Read_OfATitleAlone_SuggestsTheTrade(string title, string code)
    {
        await using var database = await TestDatabase.Create();
        var sample = await new Sample(database.Clock).Save(database);

        var row = Assert.Single(await Read(database, sample, Ad(new { title })));

        Assert.Equal((code, true), (row.Ad.Content.OccupationCode, row.Ad.IsOccupationGuessed));
    }

    [Theory]
    [InlineData("37", 37, 37)]
    [InlineData("37,5 timer", 37, 37)]
    [InlineData("30-37 timer om ugen", 30, 37)]
    [InlineData("fra 15 til 20 timer", 15, 20)]
    [InlineData("Fuldtid", 37, 37)]
    [InlineData("40 hours per week", 40, 40)]
    public async Task Read_OfHours_AsPeopleWriteThem(string written, int least, int most)
    {
        await using var database = await TestDatabase.Create();
        var sample = await new Sample(database.Clock).Save(database);

        var row = Assert.Single(await Read(database, sample, Ad(new { title = "Kok", workHours = written })));

        Assert.Equal(new WeeklyHours(least, most), row.Ad.Content.Hours);
    }

    [Fact]
    public async Task Read_WhereTheWorkIs_FindsTheWorkplaceOrAsks()
    {
        await using var database = await TestDatabase.Create();
        var sample = new Sample(database.Clock);
        var second = new Workplace(sample.Company.Id, Sample.NewPNumber(), "Kajen", new WorkplaceAddress("Kajen 6, st.", "5000", "Odense C", "461"), 3, sample.By, sample.Now);
        await sample.Save(database, second);
        object[] places =
        [
            new { branchCode = second.Number.Value },
            new { address = new { streetAddress = "KAJEN 6 st", postalCode = "5000" } },
            new { address = new { postalCode = "1432" } },
            new { address = new { addressLocality = "odense c" } },
            new { address = new { postalCode = "9000", addressLocality = "Aalborg" } },
        ];
        var text = $"[{string.Join(',', places.Select(place => Ad(new { title = "Kok", jobLocation = place })))}]";

        var rows = await Read(database, sample, text);

        Assert.Equal(["Kajen", "Kajen", "Beddingen", "Kajen", null], rows.Select(row => row.Ad.Workplace?.Name));
        Assert.Equal((ImportState.Lacking, "Vi ved ikke, hvor arbejdet er. Vælg et arbejdssted ovenfor."), (rows[4].State, rows[4].Ad.CanBeDraft.Sentence));
        Assert.Equal("Beddingen", (await Read(database, sample, text, sample.Workplace.Id))[4].Ad.Workplace!.Name);
    }

    [Fact]
    public async Task Save_Twice_MakesOneDraftAndChangesItWhenTheSourceHas()
    {
        await using var database = await TestDatabase.Create();
        var sample = await new Sample(database.Clock).Save(database);
        var (first, later) = (Ad(new { identifier = "1", title = "Kok", description = "Du laver mad" }), Ad(new { identifier = "1", title = "Overkok", description = "Du laver mad" }));

        Assert.Equal((1, 0), await Save(database, sample, first));
        Assert.Equal([ImportState.Same], (await Read(database, sample, first)).Select(row => row.State));
        Assert.Equal((0, 0), await Save(database, sample, first));
        await Write(database, posting => posting.Content with { Tasks = "Du laver mad til børn", Openings = 2 }, sample);
        Assert.Equal((0, 0), await Save(database, sample, first));
        Assert.Equal(["Kok: Du laver mad til børn"], await Drafts(database));
        Assert.Equal([ImportState.Changed], (await Read(database, sample, later)).Select(row => row.State));
        Assert.Equal((0, 1), await Save(database, sample, later));

        Assert.Equal(["Overkok: Du laver mad"], await Drafts(database));
        Assert.Equal(["Draft"], await database.Read<string>("SELECT Status AS Value FROM Postings"));
    }

    [Fact]
    public async Task Save_OfWhatHasNoNumber_KnowsItAgainByTitleAndPlace()
    {
        await using var database = await TestDatabase.Create();
        var sample = await new Sample(database.Clock).Save(database);
        const string Table = "Titel;Opgaver;By\nKok;Mad;København K\nKok;Mad;Odense\nkok;Andet;København K";

        Assert.Equal([ImportState.New, ImportState.New, ImportState.Twice], (await Read(database, sample, Table)).Select(row => row.State));
        Assert.Equal((2, 0), await Save(database, sample, Table));
        Assert.Equal((0, 0), await Save(database, sample, Table));

        Assert.Equal(["Kok: Mad", "Kok: Mad"], await Drafts(database));
    }

    [Fact]
    public async Task Save_OfWhatIsSentAlready_LeavesItAlone()
    {
        await using var database = await TestDatabase.Create();
        var sample = await new Sample(database.Clock).Save(database);
        await Save(database, sample, Ad(new { identifier = "1", title = "Kok", description = "Du laver mad" }));
        await database.Use(async (PortalContext portal) =>
        {
            (await portal.Postings.SingleAsync()).Submit(sample.By, sample.Now);
            await portal.SaveChangesAsync();
        });
        var later = Ad(new { identifier = "1", title = "Overkok", description = "Du laver mad" });

        Assert.Equal([ImportState.Sent], (await Read(database, sample, later)).Select(row => row.State));
        Assert.Equal((0, 0), await Save(database, sample, later));
        Assert.Equal(["Kok: Du laver mad"], await Drafts(database));
    }

    [Fact]
    public async Task Save_OfAnotherCompanysNumber_MakesOwnDraft()
    {
        await using var database = await TestDatabase.Create();
        var (mine, other) = (await new Sample(database.Clock).Save(database), await new Sample(database.Clock).Save(database));
        var text = Ad(new { identifier = "1", title = "Kok", description = "Du laver mad" });

        await Save(database, mine, text);
        Assert.Equal((1, 0), await Save(database, other, text));

        Assert.Equal(2, (await database.Read<string>("SELECT DISTINCT CompanyId AS Value FROM Postings")).Count);
    }

    [Fact]
    public async Task Save_OfThoseThatWereChosen_LeavesTheOthers()
    {
        await using var database = await TestDatabase.Create();
        var sample = await new Sample(database.Clock).Save(database);

        Assert.Equal((1, 0), await Save(database, sample, "Titel\nKok\nSvejser\nTømrer", 2));

        Assert.Equal(["Svejser: "], await Drafts(database));
    }

    [Fact]
    public async Task Save_AtOnce_MakesOneDraft()
    {
        await using var database = await TestDatabase.Create();
        var sample = await new Sample(database.Clock).Save(database);
        var text = Ad(new { identifier = "1", title = "Kok", description = "Du laver mad" });
        _ = Words.Value;

        var saved = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Save(database, sample, text))));

        Assert.Equal(1, saved.Sum(one => one.Made));
        Assert.Equal(["Kok: Du laver mad"], await Drafts(database));
    }

    private static string Ad(object fields)
    {
        var json = JsonSerializer.Serialize(fields);
        return $"{{\"@type\":\"JobPosting\",{json[1..]}";
    }

    private static Task<IReadOnlyList<ImportRow>> Read(TestDatabase database, Sample sample, string text, WorkplaceId? fallback = null) =>
        database.Use((PortalContext portal) => new ImportDesk(portal, Words.Value, database.Clock).Read(text, sample.Company.Id, fallback));

    private static Task<(int Made, int Changed)> Save(TestDatabase database, Sample sample, string text, params int[] numbers) => database.Use((PortalContext portal) =>
        new ImportDesk(portal, Words.Value, database.Clock).Save(text, sample.Owner.Id, sample.Company.Id, null, numbers is [] ? [.. Enumerable.Range(1, AdReader.Most)] : numbers));

    private static Task Write(TestDatabase database, Func<Posting, PostingContent> content, Sample sample) => database.Use(async (PortalContext portal) =>
    {
        var posting = await portal.Postings.SingleAsync();
        posting.Revise(content(posting), sample.By, sample.Now);
        await portal.SaveChangesAsync();
    });

    private static Task<List<string>> Drafts(TestDatabase database) => database.Read<string>("SELECT Title || ': ' || Tasks AS Value FROM Postings ORDER BY Title, Id");
}
