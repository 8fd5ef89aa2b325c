using System.Net;
using MatchPortal.Core;
using MatchPortal.Core.Data;
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
}
