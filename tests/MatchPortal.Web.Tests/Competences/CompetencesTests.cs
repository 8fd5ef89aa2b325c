using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons.FreeText;
using MatchPortal.Core.Lexicons.Suggesting;
using MatchPortal.Core.Privacy;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Tests.Competences;

/// <summary>The citizen's page: suggestions from free words, each accepted or rejected, and what the profile says already.</summary>
public sealed class CompetencesTests(ReadySite site) : IClassFixture<ReadySite>
{
    private const string Path = "/min-side/kompetencer";
    private const string Words = "Jeg har lavet TIG-svejsning i fem år, er mødestabil og har stablercertifikat.";
    private const string Tig = "Competence:tig-svejsning";
    private const string Steady = "Competence:moedestabilitet";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Post_Text_SuggestsWithTheWordsItCameFromAndStoresNothing()
    {
        var (sample, client) = await Citizen();

        var page = await Send(client, new() { ["Suggest.Text"] = Words });

        Assert.Equal(["TIG-svejsning", "mødestabil"], Marks(page, "TIG-svejsning", "mødestabilitet"));
        Assert.Equal(Words, page.QuerySelector<IHtmlTextAreaElement>("#Suggest_Text")!.Value);
        Assert.Empty((await Stored(sample)).Competences);
        Assert.Equal([AuditAction.ProfileStarted], await Log(sample));
    }

    [Fact]
    public async Task Post_Accept_AddsTheCompetenceAtItsLevelAndUndoTakesItOut()
    {
        var (sample, client) = await Citizen();

        var page = await Send(client, new() { ["Suggest.Text"] = Words, ["Suggest.Accept"] = Tig, ["Suggest.Levels[tig-svejsning]"] = "4" });

        Assert.Equal([new ProfileCompetence("tig-svejsning", 4, 0, null, CompetenceSource.Unknown)], (await Stored(sample)).Competences);
        Assert.DoesNotContain("TIG-svejsning", Labels(page));
        Assert.Contains("TIG-svejsning · Taget med", page.QuerySelector("#forslag .mp-log")!.TextContent, StringComparison.Ordinal);

        page = await Send(client, new() { ["Suggest.Text"] = Words, ["Suggest.Undo"] = Tig, ["Suggest.Accepted"] = Tig });

        Assert.Empty((await Stored(sample)).Competences);
        Assert.Contains("TIG-svejsning", Labels(page));
        Assert.Equal([AuditAction.ProfileStarted, AuditAction.SuggestionAccepted, AuditAction.ProfileRevised], await Log(sample));
    }

    [Fact]
    public async Task Post_Reject_IsNotSuggestedAgainUntilUndone()
    {
        var (sample, client) = await Citizen();

        var page = await Send(client, new() { ["Suggest.Text"] = Words, ["Suggest.Reject"] = Steady });
        var another = await Send(client, new() { ["Suggest.Text"] = "Jeg er mødestabil og kan TIG-svejsning." });

        Assert.Contains("mødestabilitet · Valgt fra.", page.QuerySelector("#forslag .mp-log")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((false, true), (Labels(another).Contains("mødestabilitet"), Labels(another).Contains("TIG-svejsning")));
        Assert.Equal([new ConceptKey(ConceptKind.Competence, "moedestabilitet")], (await Stored(sample)).Rejected);

        page = await Send(client, new() { ["Suggest.Text"] = Words, ["Suggest.Undo"] = Steady, ["Suggest.Rejected"] = Steady });

        Assert.Contains("mødestabilitet", Labels(page));
        Assert.Equal([AuditAction.ProfileStarted, AuditAction.SuggestionRejected, AuditAction.SuggestionReconsidered], await Log(sample));
    }

    [Fact]
    public async Task Post_AcceptOfACertificate_AsksForTheDayItWasIssued()
    {
        var (sample, client) = await Citizen();
        var found = await Send(client, new() { ["Suggest.Text"] = Words });
        var truck = found.QuerySelectorAll("button[name='Suggest.Accept']").Select(button => button.GetAttribute("value")!).First(IsCertificate);
        var id = truck.Split(':')[1];

        using var refused = await Post(client, new() { ["Suggest.Text"] = Words, ["Suggest.Accept"] = truck });
        var page = await refused.ReadPageAsync();
        await Send(client, new() { ["Suggest.Text"] = Words, ["Suggest.Accept"] = truck, [$"Suggest.Issued[{id}]"] = "2024-03-01", [$"Suggest.Expires[{id}]"] = "" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var link = page.QuerySelector(".mp-errors a")!;
        Assert.Equal("Skriv, hvilken dag beviset er udstedt.", link.TextContent);
        Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!));
        Assert.Equal([new ProfileCertificate(id, new DateOnly(2024, 3, 1), null)], (await Stored(sample)).Certificates);
    }

    [Fact]
    public async Task Post_Title_SuggestsOccupationsToWishFor()
    {
        var (sample, client) = await Citizen();

        var page = await Send(client, new() { ["Suggest.Title"] = "svejser" });
        await Send(client, new() { ["Suggest.Title"] = "svejser", ["Suggest.Accept"] = "Occupation:7212" });

        Assert.Equal("Occupation:7212", page.QuerySelector("button[name='Suggest.Accept']")!.GetAttribute("value"));
        Assert.Equal(["7212"], (await Stored(sample)).Wishes.Occupations);
    }

    [Fact]
    public async Task Post_CorrectForgetAndRestore_ChangeWhatTheProfileSays()
    {
        var (sample, client) = await Citizen();
        await Send(client, new() { ["Suggest.Text"] = Words, ["Suggest.Accept"] = Tig });
        var (right, wrong) = (Own("5", "Work"), Own("5", "WellChosenTraining"));

        using var corrected = await Post(client, right, "Correct");
        using var claimed = await Post(client, wrong, "Correct");
        var removed = await (await Post(client, right, "Forget")).ReadPageAsync();
        Assert.Empty((await Stored(sample)).Competences);
        using var forged = await Post(client, new() { ["Seal"] = "intet" }, "Restore");
        Assert.Empty((await Stored(sample)).Competences);
        using var restored = await Post(client, new() { ["Seal"] = removed.QuerySelector<IHtmlInputElement>("#fjernet [name=Seal]")!.Value }, "Restore");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (corrected.StatusCode, claimed.StatusCode, restored.StatusCode));
        Assert.Equal([new ProfileCompetence("tig-svejsning", 5, 6, 2024, CompetenceSource.Work)], (await Stored(sample)).Competences);
    }

    [Fact]
    public async Task Post_BeforeTheWordsAreReady_SaysSoAndKeepsTheText()
    {
        await using var cold = new ColdSite();
        var sample = await cold.AddSample();
        using var client = await cold.SignInAsCitizen(sample.Citizen);

        using var answer = await client.SendFormAsync(Path, new Dictionary<string, string> { ["Suggest.Text"] = Words });
        var page = await answer.ReadPageAsync();

        Assert.StartsWith("Ordlisten er ved at blive gjort klar.", page.QuerySelector("#forslag .mp-panel")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(Words, page.QuerySelector<IHtmlTextAreaElement>("#Suggest_Text")!.Value);
    }

    [Fact]
    public async Task Post_ForStaff_IsForTheContactPersonOnTheCitizensWord()
    {
        var sample = await site.AddSample();
        using var contact = await site.SignInAsConsultant(sample.Consultant);
        using var colleague = await site.SignInAsConsultant(sample.Colleague);
        var path = $"/medarbejder/profiler/{sample.Profile.Id.Value}/kompetencer";
        Dictionary<string, string> accept = new() { ["Suggest.Text"] = Words, ["Suggest.Accept"] = Tig };

        using var read = await Post(contact, new() { ["Suggest.Text"] = Words }, path: path);
        using var withoutWord = await Post(contact, accept, path: path);
        Assert.Empty((await Stored(sample)).Competences);
        using var onWord = await Post(contact, new(accept) { ["OnWord"] = "true" }, path: path);
        using var other = await colleague.GetAsync(new Uri(path, UriKind.Relative), Cancel);

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.OK, HttpStatusCode.NotFound),
            (read.StatusCode, withoutWord.StatusCode, onWord.StatusCode, other.StatusCode));
        Assert.Equal(["tig-svejsning"], (await Stored(sample)).Competences.Select(own => own.CompetenceId));
        var line = await site.Database.Use((PortalContext portal) => portal.AuditEvents.AsNoTracking().SingleAsync(one => one.SubjectId == sample.Profile.Id.Value && one.Action == AuditAction.SuggestionAccepted));
        Assert.Equal(Actor.Staff(sample.Consultant.Id), new Actor(line.ActorKind, line.ActorId));
    }

    private static bool IsCertificate(string concept) => concept.StartsWith("Certificate:", StringComparison.Ordinal);

    private static Dictionary<string, string> Own(string level, string source) => new()
    {
        ["Own.CompetenceId"] = "tig-svejsning",
        ["Own.Level"] = level,
        ["Own.Years"] = "6",
        ["Own.LastUsed"] = "2024",
        ["Own.Source"] = source,
    };

    private static IEnumerable<string> Labels(IHtmlDocument page) => page.QuerySelectorAll(".mp-pick h3").Select(label => label.TextContent);

    private static IEnumerable<string> Marks(IHtmlDocument page, params string[] labels) =>
        labels.Select(label => page.QuerySelectorAll(".mp-pick").First(row => row.QuerySelector("h3")!.TextContent == label).QuerySelector("mark")!.TextContent);

    private static async Task<IHtmlDocument> Send(HttpClient client, Dictionary<string, string> fields)
    {
        using var answer = await Post(client, fields);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.ReadPageAsync();
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, Dictionary<string, string> fields, string? handler = null, string path = Path)
    {
        var form = await client.GetPageAsync(path);
        fields["__RequestVerificationToken"] = form.QuerySelector<IHtmlInputElement>("[name=__RequestVerificationToken]")!.Value;
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(new Uri(handler is null ? path : $"{path}?handler={handler}", UriKind.Relative), content, Cancel);
    }

    private async Task<(Sample Sample, HttpClient Client)> Citizen()
    {
        var sample = await site.AddSample();
        return (sample, await site.SignInAsCitizen(sample.Citizen));
    }

    private Task<CompetenceProfile> Stored(Sample sample) =>
        site.Database.Use((PortalContext portal) => portal.Profiles.AsNoTracking().SingleAsync(profile => profile.Id == sample.Profile.Id));

    private Task<List<AuditAction>> Log(Sample sample) => site.Database.Use((PortalContext portal) => portal.AuditEvents.AsNoTracking()
        .Where(line => line.SubjectId == sample.Profile.Id.Value).OrderBy(line => line.Sequence).Select(line => line.Action).ToListAsync());
}
