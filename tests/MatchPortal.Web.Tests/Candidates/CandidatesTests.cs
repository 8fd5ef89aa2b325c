using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Visibility = MatchPortal.Core.Citizens.Visibility;

namespace MatchPortal.Web.Tests.Candidates;

/// <summary>The staff's search for profiles: who is in it, and that nobody is named.</summary>
public sealed class CandidatesTests
{
    [Fact]
    public async Task Get_Candidates_ShowsWhatTheCitizenCanAndNotWhoItIs()
    {
        await using var site = new PortalSite();
        var sample = await Visible(site, Visibility.Municipality);
        using var client = await site.SignInAsConsultant(sample.Colleague);

        var page = await client.GetPageAsync("/medarbejder/kandidater?q=svejser");

        var card = Assert.Single(page.QuerySelectorAll(".mp-result"));
        Assert.Equal("Svejsearbejde og skærebrænding", card.QuerySelector("h3")!.TextContent.Trim());
        Assert.Equal("svejser", card.QuerySelector(".mp-result__text mark")!.TextContent);
        Assert.Contains("2450 København SV", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kun kommunen", card.TextContent, StringComparison.Ordinal);
        var profile = $"/medarbejder/profiler/{sample.Profile.Id.Value}";
        Assert.Equal([profile, $"{profile}/opslag"], card.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain("Sofie", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Lund", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Candidates_LeavesOutWhoIsHidden()
    {
        await using var site = new PortalSite();
        var sample = await Visible(site, Visibility.Hidden);
        using var client = await site.SignInAsConsultant(sample.Colleague);

        var page = await client.GetPageAsync("/medarbejder/kandidater");

        Assert.Empty(page.QuerySelectorAll(".mp-result"));
        Assert.Contains("skjult", page.QuerySelector(".mp-empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CandidatesWithAFilter_CountsAndKeepsIt()
    {
        await using var site = new PortalSite();
        var sample = await Visible(site, Visibility.Employers);
        using var client = await site.SignInAsConsultant(sample.Colleague);

        var page = await client.GetPageAsync($"/medarbejder/kandidater?synlighed=Employers&enhed={sample.Unit.Id.Value}&nu=true");

        Assert.Equal("1 profil", page.GetElementById("fundet")!.TextContent);
        Assert.True(page.QuerySelector<IHtmlInputElement>("#synlighed-Employers")!.IsChecked);
        Assert.True(page.QuerySelector<IHtmlInputElement>($"[id='enhed-{sample.Unit.Id.Value}']")!.IsChecked);
        Assert.Equal(3, page.QuerySelectorAll(".mp-chosen .mp-chip").Length);
        Assert.Equal("Vist uden navn (1)", string.Join(' ', page.QuerySelector("label[for=synlighed-Employers]")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("fag=x1")]
    [InlineData("enhed=00000000-0000-0000-0000-000000000001")]
    [InlineData("enhed=abc")]
    [InlineData("bevis=findes-ikke")]
    [InlineData("maalgruppe=Alle")]
    [InlineData("sted=zzz")]
    public async Task Get_CandidatesWithABadFilter_Answers400AndKeepsTheWords(string bad)
    {
        await using var site = new PortalSite();
        var sample = await Visible(site, Visibility.Employers);
        using var client = await site.SignInAsConsultant(sample.Colleague);
        using var answer = await client.GetAsync(new Uri($"/medarbejder/kandidater?q=svejser&{bad}", UriKind.Relative), TestContext.Current.CancellationToken);

        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty(page.QuerySelectorAll(".mp-errors li"));
        Assert.Equal("svejser", page.QuerySelector<IHtmlInputElement>("#q")!.Value);
    }

    [Fact]
    public async Task Get_CandidateSuggestions_CountProfiles()
    {
        await using var site = new PortalSite();
        var sample = await Visible(site, Visibility.Municipality);
        using var client = await site.SignInAsConsultant(sample.Colleague);

        var list = await client.GetPageAsync("/medarbejder/kandidater/forslag?q=svejs");

        Assert.Equal("jobtitel · 1 profil", list.QuerySelector("[data-value=svejser] .mp-suggest__note")!.TextContent);
    }

    private static async Task<Sample> Visible(PortalSite site, Visibility visibility)
    {
        var sample = await site.AddSample();
        await site.Database.Use(async (PortalContext portal) =>
        {
            var profile = await portal.Profiles.SingleAsync(row => row.Id == sample.Profile.Id);
            profile.State(new ProfileOccupation("7212", 6, null), sample.By, sample.Now);
            profile.Summarise("Jeg er svejser og har været det længe.".Scrubbed(), sample.By, sample.Now);
            var citizen = await portal.Citizens.SingleAsync(row => row.Id == sample.Citizen.Id);
            citizen.ChooseVisibility(visibility, sample.By, sample.Now);
            await portal.SaveChangesAsync();
        });
        return sample;
    }
}
