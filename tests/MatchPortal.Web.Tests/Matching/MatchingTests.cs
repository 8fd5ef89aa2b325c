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
        using var client = await site.SignInAsConsultant(sample.Colleague);

        var page = await client.GetPageAsync($"/medarbejder/opslag/{posting.Code}/profiler");

        Assert.Equal(["tig-svejsning"], page.QuerySelectorAll(".mp-musts [lang=da]").Select(must => must.TextContent.Trim().ToLower(CultureInfo.InvariantCulture)).Distinct());
        Assert.Contains("Et kursus er aftalt med os og bruges her", page.QuerySelectorAll(".mp-why__for").Select(reason => reason.TextContent.Trim()));
    }
}
