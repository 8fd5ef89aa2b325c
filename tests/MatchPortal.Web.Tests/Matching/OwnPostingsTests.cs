using AngleSharp.Dom;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Visibility = MatchPortal.Core.Citizens.Visibility;

namespace MatchPortal.Web.Tests.Matching;

/// <summary>The citizen's own best postings, with the short why.</summary>
public sealed class OwnPostingsTests
{
    private const string Page = "/min-side/opslag";
    private const string Forklift = "gaffeltruckcertifikat-b";

    [Fact]
    public async Task Get_OwnPostings_ListsTheBestBandFirstWithAShortWhyAndNoNumbers()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        await Post(site, sample, "Rørsvejser", Must("tig-svejsning"), Must("roersvejsning"));
        await Post(site, sample, "TIG-svejser", Must("tig-svejsning"));
        await Write(site, sample, profile => profile.State(new ProfileCompetence("tig-svejsning", 4, 6, 2026, CompetenceSource.Work), sample.By, sample.Now));
        using var client = await site.SignInAsCitizen(sample.Citizen);

        var page = await client.GetPageAsync(Page);

        Assert.Equal(["TIG-svejser", "Rørsvejser"], page.QuerySelectorAll(".mp-result__title").Select(title => title.TextContent));
        Assert.Equal(["Oplagt", "Kræver oplæring"], page.QuerySelectorAll(".mp-band").Select(band => band.TextContent.Trim()));
        Assert.Equal(
            ["Det taler for: TIG-svejsning. Du ønsker selv arbejdet.", "Det taler for: TIG-svejsning. Du ønsker selv arbejdet.", "Det mangler: rørsvejsning."],
            page.QuerySelectorAll(".mp-short").Select(Words));
        Assert.All(page.QuerySelectorAll(".mp-result__title a"), link => Assert.StartsWith("/opslag/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Null(page.QuerySelector(".mp-factors, .mp-points"));
    }

    [Theory]
    [InlineData(Visibility.Hidden)]
    [InlineData(Visibility.Municipality)]
    public async Task Get_OwnPostings_WhoeverMaySeeTheCitizen_ShowsTheSame(Visibility visibility)
    {
        await using var site = new PortalSite();
        var (sample, other) = (await site.AddSample(), await site.AddSample());
        await Post(site, sample, "TIG-svejser", Must("tig-svejsning"));
        await Write(site, sample, profile => profile.State(new ProfileCompetence("tig-svejsning", 4, 6, 2026, CompetenceSource.Work), sample.By, sample.Now));
        await site.Database.Use(async (PortalContext portal) =>
        {
            (await portal.Citizens.SingleAsync(row => row.Id == sample.Citizen.Id)).ChooseVisibility(visibility, sample.By, sample.Now);
            await portal.SaveChangesAsync();
        });
        using var client = await site.SignInAsCitizen(sample.Citizen);
        using var stranger = await site.SignInAsCitizen(other.Citizen);

        var page = await client.GetPageAsync(Page);
        var empty = await stranger.GetPageAsync(Page);

        Assert.Equal(["TIG-svejser"], page.QuerySelectorAll(".mp-result__title").Select(title => title.TextContent));
        Assert.Equal("Skriv først, hvad du kan", empty.QuerySelector(".mp-empty h2")!.TextContent);
        Assert.NotNull(empty.QuerySelector(".mp-empty a[href='/min-side/kompetencer']"));
    }

    [Fact]
    public async Task Get_OwnPostings_WhenACertificateHasExpired_SaysWhatToRenew()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        await Post(site, sample, "Truckfører", new Requirement(RequirementKind.Certificate, Forklift, IsMust: true, null), Must("tig-svejsning"));
        await Write(site, sample, profile =>
        {
            profile.State(new ProfileCompetence("tig-svejsning", 4, 6, 2026, CompetenceSource.Work), sample.By, sample.Now);
            profile.State(new ProfileCertificate(Forklift, sample.Today.AddYears(-6), sample.Today.AddDays(-1)), sample.By, sample.Now);
        });
        using var client = await site.SignInAsCitizen(sample.Citizen);

        var page = await client.GetPageAsync(Page);

        Assert.Equal("Ingen opslag passer til dig lige nu", page.QuerySelector(".mp-empty h2")!.TextContent);
        Assert.Contains("i hele landet", page.QuerySelector(".mp-empty")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Truckfører"], page.QuerySelectorAll("section[aria-labelledby=forny] .mp-result__title").Select(title => title.TextContent));
        Assert.StartsWith("Forny: ", Words(page.QuerySelector(".mp-result .mp-clock")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OwnPostings_WhenACompanyIsBlocked_LeavesItsPostingsOut()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        await Post(site, sample, "TIG-svejser", Must("tig-svejsning"));
        await Write(site, sample, profile => profile.State(new ProfileCompetence("tig-svejsning", 4, 6, 2026, CompetenceSource.Work), sample.By, sample.Now));
        await site.Database.Use(async (PortalContext portal) =>
        {
            (await portal.Citizens.SingleAsync(row => row.Id == sample.Citizen.Id)).Block(sample.Company.Id, sample.By, sample.Now);
            await portal.SaveChangesAsync();
        });
        using var client = await site.SignInAsCitizen(sample.Citizen);

        var page = await client.GetPageAsync(Page);

        Assert.Empty(page.QuerySelectorAll(".mp-result"));
        Assert.NotNull(page.QuerySelector(".mp-empty a[href='/opslag']"));
    }

    private static Requirement Must(string competence) => new(RequirementKind.Competence, competence, IsMust: true, null);

    private static async Task Post(PortalSite site, Sample sample, string title, params Requirement[] musts)
    {
        var posting = sample.Draft(sample.Content with { Title = title, Requirements = musts });
        posting.Submit(sample.By, sample.Now);
        posting.Publish(sample.Company, sample.By, sample.Now);
        await site.Database.Save(posting);
    }

    private static Task Write(PortalSite site, Sample sample, Action<CompetenceProfile> change) => site.Database.Use(async (PortalContext portal) =>
    {
        var profile = await portal.Profiles.SingleAsync(row => row.Id == sample.Profile.Id);
        profile.Wish(profile.Wishes with { Occupations = ["7212"] }, sample.By, sample.Now);
        change(profile);
        await portal.SaveChangesAsync();
    });

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
