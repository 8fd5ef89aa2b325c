using MatchPortal.Core.Alerts;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Mail;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Rules;
using MatchPortal.Core.Tests.Mail;
using MatchPortal.Core.Tests.Privacy.Release;
using MatchPortal.TestKit;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Tests.Alerts;

/// <summary>What a company is told after a release, and what not.</summary>
public sealed class AlertRoundTests
{
    private static readonly PublicSite Site = new(() => new Uri("https://job.fjordby.example"));

    private static readonly AlertLinks Links = new(new EphemeralDataProtectionProvider(), Site);

    [Fact]
    public async Task Run_WhenTheBandHasChanged_WritesOnceInBandsOnly()
    {
        await using var town = await ReleasedTown.Build(60);
        await town.Release();
        await Start(town);
        Assert.Equal(0, await NextMorning(town, release: false));
        var few = await Band(town);
        await HideAllBut(town, 3);

        Assert.Equal(1, await NextMorning(town));
        Assert.Equal(0, await NextMorning(town));

        var mail = Assert.Single(await new Post(town.Database).Mails());
        Assert.True(few > CountBand.Under5);
        Assert.Equal((town.Sample.Owner.Contact.Email, $"Under 5 passer nu til ”{town.Posting.Title}”"), (mail.To, mail.Subject));
        Assert.Contains($"Nu: Under 5\nFør: {few.Span().Least}", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"https://job.fjordby.example/virksomhed/opslag/{town.Posting.Code}/kandidater\n", mail.Text, StringComparison.Ordinal);
        Assert.Contains(mail.StopAddress!, mail.Text, StringComparison.Ordinal);
        Assert.Equal((await Alerts(town)).Single().Id, Links.Read(new Uri(mail.StopAddress!).Segments[^1]));
        Assert.Equal([0], await town.Database.Read<int>("SELECT COUNT(*) AS Value FROM Exposures"));
    }

    [Fact]
    public async Task Run_ForAWeeklyAlert_CountsEverySeventhDay()
    {
        await using var town = await ReleasedTown.Build(60);
        await town.Release();
        await Start(town, AlertRhythm.Weekly);
        await NextMorning(town, release: false);
        await HideAllBut(town, 3);

        List<int> written = [];
        for (var day = 0; day < 7; day++)
        {
            written.Add(await NextMorning(town));
        }

        Assert.Equal([0, 0, 0, 0, 0, 0, 1], written);
    }

    [Fact]
    public async Task Run_BeforeTheReleaseHasSettled_Waits()
    {
        await using var town = await ReleasedTown.Build(60);
        await Start(town);
        await town.Release();

        await Run(town);

        Assert.Null((await Alerts(town)).Single().LastBand);
        Assert.Equal(0, await NextMorning(town, release: false));
        Assert.NotNull((await Alerts(town)).Single().LastBand);
    }

    [Fact]
    public async Task Run_WhileTheCompanyIsNotApproved_TellsNothing()
    {
        await using var town = await ReleasedTown.Build(60);
        await town.Release();
        await Start(town);
        await NextMorning(town, release: false);
        await HideAllBut(town, 3);
        await Change(town, (portal, now) => portal.Companies.Single().WithdrawVerification("Virksomheden er flyttet.", town.Sample.By, now));

        Assert.Equal(0, await NextMorning(town));

        Assert.Single(await Alerts(town));
        Assert.Empty(await new Post(town.Database).Mails());
    }

    [Fact]
    public async Task Run_AfterThePostingHasEnded_EndsTheAlert()
    {
        await using var town = await ReleasedTown.Build(60);
        await town.Release();
        await Start(town);
        await Change(town, (portal, now) => portal.Postings.Single().Fill(town.Sample.By, now));

        await NextMorning(town);

        Assert.Empty(await Alerts(town));
    }

    [Fact]
    public async Task Start_Twice_ChangesHowOften()
    {
        await using var town = await ReleasedTown.Build(0);
        await Start(town);
        await Start(town, AlertRhythm.Weekly);

        Assert.Equal([AlertRhythm.Weekly], (await Alerts(town)).Select(alert => alert.Rhythm));
    }

    [Fact]
    public async Task Start_WithoutApproval_IsRefused()
    {
        await using var town = await ReleasedTown.Build(0);

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Desk(town, desk => desk.Start(town.Posting.Code, town.Sample.Recruiter.Id, AlertRhythm.Daily)));

        Assert.Equal("Kommunen skal godkende dig, før du kan se kandidater.", refused.Message);
        Assert.Empty(await Alerts(town));
    }

    [Fact]
    public async Task Start_OfAnotherCompanysPosting_DoesNothing()
    {
        await using var town = await ReleasedTown.Build(0);
        var other = await new Sample(town.Database.Clock).Save(town.Database);

        Assert.False(await Desk(town, desk => desk.Start(town.Posting.Code, other.Owner.Id, AlertRhythm.Daily)));

        Assert.Empty(await Alerts(town));
    }

    [Fact]
    public async Task Stop_ByAnotherMember_DoesNothing()
    {
        await using var town = await ReleasedTown.Build(0);
        await Start(town);
        var id = (await Alerts(town)).Single().Id;

        Assert.False(await Desk(town, desk => desk.Stop(id, town.Sample.Recruiter.Id)));
        Assert.True(await Desk(town, desk => desk.Stop(id, town.Sample.Owner.Id)));

        Assert.Empty(await Alerts(town));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("!!!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    public void Read_OfALinkThatIsNotOurs_IsNothing(string token) => Assert.Null(Links.Read(token));

    [Fact]
    public void Read_OfALinkThatWasChanged_IsNothing()
    {
        var token = Links.StopOf(AlertId.New()).Segments[^1];

        Assert.NotNull(Links.Read(token));
        Assert.Null(Links.Read($"{token[..^2]}{(token[^2] == 'A' ? 'B' : 'A')}{token[^1]}"));
        Assert.Null(new AlertLinks(new EphemeralDataProtectionProvider(), Site).Read(token));
    }

    private static Task<bool> Start(ReleasedTown town, AlertRhythm rhythm = AlertRhythm.Daily) => Desk(town, desk => desk.Start(town.Posting.Code, town.Sample.Owner.Id, rhythm));

    private static Task<bool> Desk(ReleasedTown town, Func<AlertDesk, Task<bool>> act) => town.Use((IServiceProvider services) => act(
        new AlertDesk(services.GetRequiredService<PortalContext>(), services.GetRequiredService<DisclosureGuard>(), town.Database.Clock)));

    // A day later, with or without a new release, when the index holds it.
    private static async Task<int> NextMorning(ReleasedTown town, bool release = true)
    {
        town.Database.Clock.Advance(TimeSpan.FromDays(1));
        if (release)
        {
            await town.Release();
        }

        town.Database.Clock.Advance(AlertRound.Settles);
        return await Run(town);
    }

    private static Task<int> Run(ReleasedTown town) => town.Use((IServiceProvider services) =>
    {
        var portal = services.GetRequiredService<PortalContext>();
        var queue = new MailQueue(portal, Post.Signature, town.Database.Clock);
        var post = new AlertPost(portal, new AlertLetter(Site), Links, queue);
        return new AlertRound(portal, services.GetRequiredService<DisclosureGuard>(), services.GetRequiredService<EmployerSearch>(), post).Run(town.Database.Clock.Now, TestContext.Current.CancellationToken);
    });

    private static async Task HideAllBut(ReleasedTown town, int left)
    {
        foreach (var citizen in town.Citizens.Skip(left))
        {
            await Change(town, (portal, now) => portal.Citizens.Single(one => one.Id == citizen.Id).ChooseVisibility(Visibility.Hidden, town.Sample.By, now));
        }
    }

    private static async Task<CountBand> Band(ReleasedTown town) => (await Alerts(town)).Single().LastBand!.Value;

    private static Task<List<Alert>> Alerts(ReleasedTown town) => town.Database.Use((PortalContext portal) => portal.Alerts.AsNoTracking().ToListAsync());

    private static Task Change(ReleasedTown town, Action<PortalContext, DateTime> act) => town.Database.Use(async (PortalContext portal) =>
    {
        act(portal, town.Database.Clock.Now);
        await portal.SaveChangesAsync();
    });
}
