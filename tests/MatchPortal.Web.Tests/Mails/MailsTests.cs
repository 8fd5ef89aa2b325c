using System.Net;
using MatchPortal.Core.Data;
using MatchPortal.Core.Mail;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Web.Tests.Mails;

/// <summary>What an administrator sees of the queue.</summary>
public sealed class MailsTests
{
    private const string Page = "/administration/mails";

    [Fact]
    public async Task Get_WhenNobodySendsInDevelopment_ListsWhatWasWrittenWithTheNewestFirst()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        using var client = await site.SignInAsAdministrator(sample.Colleague);
        var empty = await client.GetPageAsync(Page);
        await site.Post("ole@vaerft.example", "I er godkendt", "Hej\n\nSe https://job.fjordby.example/virksomhed. <b>Held og lykke</b>");
        await site.Mails();
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        await site.Post("rikke@vaerft.example", "I er inviteret", "Hej");
        await site.Mails();

        var page = await client.GetPageAsync(Page);

        Assert.Contains("Der er ikke skrevet nogen endnu.", empty.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["I er inviteret", "I er godkendt"], page.QuerySelectorAll(".mp-stack h3").Select(subject => subject.TextContent));
        var letter = page.QuerySelectorAll(".mp-letter")[1];
        Assert.Contains("<b>Held og lykke</b>", letter.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ring til os på 51 00 00 10.", letter.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://job.fjordby.example/virksomhed", Assert.Single(letter.QuerySelectorAll("a")).GetAttribute("href"));
        Assert.Contains("Til ole@vaerft.example", page.QuerySelectorAll(".mp-stack li")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(["0", "2", "0"], page.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Post_OfAMailThatWasGivenUp_TriesItAgain()
    {
        await using var site = new ServedSite();
        var sample = await site.AddSample();
        using var client = await site.SignInAsAdministrator(sample.Colleague);
        await site.Post("ole@vaerft.example", "En", "Hej");
        await site.Post("rikke@vaerft.example", "To", "Hej");
        await GiveUp(site);

        var page = await client.GetPageAsync(Page);
        using var sent = await client.SendFormAsync(Page, new Dictionary<string, string>(), "main li form");
        var after = await client.GetPageAsync(Page);

        Assert.DoesNotContain("ole@", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Mail til en adresse hos vaerft.example", "Mail til en adresse hos vaerft.example"], page.QuerySelectorAll(".mp-stack h3").Select(heading => heading.TextContent));
        Assert.Contains("Serveren svarede ikke.", page.QuerySelector(".mp-stack li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("Portalen prøver igen nu.", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1", "0", "1"], after.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        Assert.Null(after.QuerySelector(".mp-letter"));
    }

    [Fact]
    public async Task Post_OfAll_TriesAllAgain()
    {
        await using var site = new ServedSite();
        var sample = await site.AddSample();
        using var client = await site.SignInAsAdministrator(sample.Colleague);
        await site.Post("ole@vaerft.example", "En", "Hej");
        await site.Post("rikke@vaerft.example", "To", "Hej");
        await GiveUp(site);

        using var sent = await client.SendFormAsync(Page, new Dictionary<string, string>(), "#all");

        Assert.Contains("Portalen prøver igen nu med 2 beskeder.", (await client.GetPageAsync(Page)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_OfAMailThatIsGone_IsNotFound()
    {
        await using var site = new ServedSite();
        var sample = await site.AddSample();
        using var client = await site.SignInAsAdministrator(sample.Colleague);
        await site.Post("ole@vaerft.example", "En", "Hej");
        await GiveUp(site);

        using var sent = await client.SendFormAsync(Page, new Dictionary<string, string> { ["Mail"] = Guid.NewGuid().ToString() }, "main li form");

        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
    }

    // By the clock it takes fifteen hours; the last try is the next one.
    private static async Task GiveUp(ServedSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var portal = scope.ServiceProvider.GetRequiredService<PortalContext>();
        await portal.Mails.ExecuteUpdateAsync(set => set
            .SetProperty(mail => mail.Tries, QueuedMail.MostTries)
            .SetProperty(mail => mail.NextTryAt, (DateTime?)null)
            .SetProperty(mail => mail.FailedAt, site.Clock.Now)
            .SetProperty(mail => mail.Problem, MailProblem.NoAnswer));
    }
}
