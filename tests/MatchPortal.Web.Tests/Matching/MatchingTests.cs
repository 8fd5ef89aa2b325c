using System.Globalization;
using AngleSharp.Dom;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Visibility = MatchPortal.Core.Citizens.Visibility;

namespace MatchPortal.Web.Tests.Matching;

/// <summary>The published rules, and what staff are told of a match.</summary>
public sealed class MatchingTests
{
    [Fact]
    public async Task Get_Rules_ShowsEveryWeightAndTellsTheOrderOfTheExample()
    {
        await using var site = new PortalSite();
        using var client = site.NewClient();

        var page = await client.GetPageAsync("/saadan-matcher-vi");

        Assert.Equal(
            MatchRules.Current.Weights.Select(weight => weight.Most.ToString(CultureInfo.InvariantCulture)),
            page.QuerySelectorAll(".mp-factors--wide tbody td:nth-child(2)").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("A står først", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ProfilesOfAPosting_WhenACourseWasAgreedLongAgo_CountsItInFavour()
    {
        await using var site = new PortalSite();
        var (sample, posting) = await Meet(site);
        using var client = await site.SignInAsConsultant(sample.Colleague);

        var page = await client.GetPageAsync($"/medarbejder/opslag/{posting.Code}/profiler");

        Assert.Equal(["tig-svejsning"], page.QuerySelectorAll(".mp-musts [lang=da]").Select(must => must.TextContent.Trim().ToLower(CultureInfo.InvariantCulture)).Distinct());
        Assert.Contains("Et kursus er aftalt med os og bruges her", page.QuerySelectorAll(".mp-why__for").Select(reason => reason.TextContent.Trim()));
    }

    [Fact]
    public async Task Get_WhoWasAsked_AfterAProposal_TellsTheListOfThenAndThatItComputesTheSame()
    {
        await using var site = new PortalSite();
        var (sample, posting) = await Meet(site);
        using var client = await site.SignInAsConsultant(sample.Colleague);
        var before = await client.GetPageAsync($"/medarbejder/opslag/{posting.Code}/spurgt");
        var offered = await client.GetPageAsync($"/medarbejder/opslag/{posting.Code}/profiler");
        var form = $"/medarbejder/opslag/{posting.Code}/foreslaa/{sample.Profile.Id.Value}";

        using var answer = await client.SendFormAsync(form, new Dictionary<string, string> { ["Input.Reason"] = "Du har lært det her på kurset." });
        var asked = await client.GetPageAsync($"/medarbejder/opslag/{posting.Code}/spurgt");

        Assert.Equal("Ingen er spurgt om opslaget endnu", before.QuerySelector(".mp-empty h2")!.TextContent);
        var text = Said(Assert.Single(asked.QuerySelectorAll(".mp-result")));
        Assert.Contains($"Foreslået af {sample.Colleague.Name}", text, StringComparison.Ordinal);
        Assert.Contains("Svarer senest ", text, StringComparison.Ordinal);
        Assert.Contains("Nr. 1 af 1, da spørgsmålet blev stillet. Regnet efter nu giver det samme.", text, StringComparison.Ordinal);
        Assert.Equal(Points(offered), Points(asked));
        Assert.DoesNotContain("Lund", asked.Body!.TextContent, StringComparison.Ordinal);
    }

    private static string Said(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Points(IDocument page) => page.QuerySelectorAll(".mp-factors tr").Select(Said);

    /// <summary>A posting for a TIG welder, and one who learnt it long ago on a course that was agreed.</summary>
    private static async Task<(Sample Sample, Posting Posting)> Meet(PortalSite site)
    {
        var sample = await site.AddSample();
        var posting = sample.Draft(sample.Content with { Requirements = [new(RequirementKind.Competence, "tig-svejsning", IsMust: true, 3)] });
        posting.Submit(sample.By, sample.Now);
        posting.Publish(sample.Company, sample.By, sample.Now);
        await site.Database.Save(posting);
        await site.Database.Use(async (PortalContext portal) =>
        {
            var profile = await portal.Profiles.SingleAsync(row => row.Id == sample.Profile.Id);
            profile.State(new ProfileCompetence("tig-svejsning", 3, 1, 2016, CompetenceSource.WellChosenTraining), sample.By, sample.Now);
            profile.Wish(profile.Wishes with { Kinds = [posting.Kind] }, sample.By, sample.Now);
            (await portal.Citizens.SingleAsync(row => row.Id == sample.Citizen.Id)).ChooseVisibility(Visibility.Municipality, sample.By, sample.Now);
            await portal.SaveChangesAsync();
        });
        return (sample, posting);
    }
}
