using MatchPortal.Core.Data;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Tests.Employer;

/// <summary>A company's start page: what waits, and the way on.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Start_AfterAYes_LeadsToNameAndContactUntilThePostingHasEnded()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var (asked, proposed, ended) = (sample.Published(), sample.Published(), sample.Published());
        await site.Database.Save(asked, proposed, ended, sample.Request(asked), sample.Accepted(sample.Proposal(proposed)), sample.Accepted(sample.Request(ended)));
        await site.Database.Use(async (PortalContext portal) =>
        {
            (await portal.Postings.SingleAsync(posting => posting.Id == ended.Id)).Fill(sample.By, sample.Now);
            await portal.SaveChangesAsync();
        });
        using var employer = await site.SignInAsEmployer(sample.Owner);

        var page = await employer.GetPageAsync("/virksomhed");

        string[] ways = [.. page.QuerySelectorAll("main li.mp-box a").Select(link => $"{link.FirstChild!.TextContent} {link.GetAttribute("href")}")];
        Assert.Equal([$"Se navn og kontakt /virksomhed/opslag/{proposed.Code}/forloeb", $"Forløbet /virksomhed/opslag/{asked.Code}/forloeb"], ways);
        Assert.Equal(2, page.QuerySelectorAll("main table a[href$='/kandidater']").Length);
    }
}
