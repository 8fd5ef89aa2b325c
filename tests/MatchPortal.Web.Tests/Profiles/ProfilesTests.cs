using System.Net;
using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Tests.Profiles;

/// <summary>The staff's page that shows a profile three ways.</summary>
public sealed class ProfilesTests
{
    [Fact]
    public async Task Get_Profile_ShowsItWholeStoredAndAsTheCompanySeesIt()
    {
        await using var site = new PortalSite();
        var (sample, welder) = await Welders.Released(site);
        using var client = await site.SignInAsConsultant(sample.Colleague);

        var page = await client.GetPageAsync($"/medarbejder/profiler/{welder.ProfileId.Value}");

        var rows = page.QuerySelectorAll(".mp-views > div").ToDictionary(row => row.QuerySelector("dt")!.TextContent, row => row.QuerySelectorAll("dd").Select(cell => cell.TextContent).ToArray());
        Assert.Equal(["Hele profilen5700 Svendborg", "Gemt til søgningSvendborg", "Postdistriktet vises aldrig, kun kommunen."], rows["Bor i"]);
        Assert.Equal("Mindst fem i gruppen har den på samme niveau.", rows["MAG-svejsning"][2]);
        Assert.Equal("Gemt til søgningVises ikke", rows["rørsvejsning"][1]);
        var card = page.QuerySelector(".mp-preview .mp-cand")!;
        Assert.Equal(["MAG-svejsning", "Opfyldt"], card.QuerySelectorAll(".mp-musts li:first-child > span:not(:first-child)").Take(2).Select(cell => cell.TextContent.Trim()));
        Assert.Equal("Oplagt", card.QuerySelector(".mp-band--3")!.TextContent.Trim());
        Assert.DoesNotContain("rørsvejsning", card.TextContent, StringComparison.Ordinal);
        Assert.Matches("Kandidat [B-Z2-9]{4}", card.TextContent);
        Assert.Empty(await site.Database.Read<string>("SELECT Pseudonym AS Value FROM Exposures"));
    }

    [Fact]
    public async Task Get_ProfileOfWhoIsHidden_IsForTheContactPersonOnly()
    {
        await using var site = new PortalSite();
        var (sample, _) = await Welders.Released(site);
        using var contact = await site.SignInAsConsultant(sample.Consultant);
        using var colleague = await site.SignInAsConsultant(sample.Colleague);

        var page = await contact.GetPageAsync($"/medarbejder/profiler/{sample.Profile.Id.Value}");
        using var refused = await colleague.GetAsync(new Uri($"/medarbejder/profiler/{sample.Profile.Id.Value}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("Profilen er ikke i dagens udgivelse, så ingen virksomhed kan finde den.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Virksomheden ser ikke profilen", page.QuerySelector(".mp-preview")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Get_ProfileOfWhoHasBlockedTheCompany_SaysThatItSeesNothing()
    {
        await using var site = new PortalSite();
        var (sample, welder) = await Welders.Released(site);
        await site.Database.Use(async (PortalContext portal) =>
        {
            (await portal.Citizens.SingleAsync(citizen => citizen.Id == welder.Id)).Block(sample.Company.Id, sample.By, sample.Now);
            await portal.SaveChangesAsync();
        });
        using var client = await site.SignInAsConsultant(sample.Colleague);

        var page = await client.GetPageAsync($"/medarbejder/profiler/{welder.ProfileId.Value}");

        Assert.Contains("Virksomheden ser ikke profilen", page.QuerySelector(".mp-preview")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ProfileForATypedAddress_ShowsItForThatPosting()
    {
        await using var site = new PortalSite();
        var (sample, welder, posting) = await Welders.Wanted(site);
        var other = sample.Draft(sample.Content with { Title = "Bogholder til værkstedet", OccupationCode = "4311", Requirements = [new(RequirementKind.Competence, "bogfoering", true, null)] });
        other.Submit(sample.By, sample.Now);
        other.Publish(sample.Company, sample.By, sample.Now);
        await site.Database.Save(other);
        using var client = await site.SignInAsConsultant(sample.Colleague);

        var offered = await client.GetPageAsync($"/medarbejder/profiler/{welder.ProfileId.Value}");
        var page = await client.GetPageAsync($"/medarbejder/profiler/{welder.ProfileId.Value}?opslag={posting.Code}&kode=/opslag/bogholder-til-vaerkstedet-{other.Code}");

        Assert.Equal([posting.Code], offered.QuerySelectorAll("#opslag option").Select(option => option.GetAttribute("value")!));
        Assert.Equal([posting.Code, other.Code], page.QuerySelectorAll("#opslag option").Select(option => option.GetAttribute("value")!));
        Assert.Equal(other.Code, page.QuerySelector("#opslag option[selected]")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("#kode")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_ProfileForACodeThatIsNoPostings_SaysSoAndKeepsIt()
    {
        await using var site = new PortalSite();
        var (sample, welder) = await Welders.Released(site);
        var other = sample.Published();
        await site.Database.Save(other);
        using var client = await site.SignInAsConsultant(sample.Colleague);

        using var answer = await client.GetAsync(new Uri($"/medarbejder/profiler/{welder.ProfileId.Value}?opslag={other.Code}&kode=abcd2345", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Der er intet opslag med den kode på opslagstavlen.", page.QuerySelector("#kode-fejl")!.TextContent);
        Assert.Equal("abcd2345", page.QuerySelector("#kode")!.GetAttribute("value"));
        Assert.Equal(other.Code, page.QuerySelector("#opslag option[selected]")!.GetAttribute("value"));
    }
}
