using MatchPortal.Core.Daily;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Core.Tests.Privacy.Release;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MatchPortal.Core.Tests.Proposals;

public sealed class LapsedQuestionsTests
{
    [Fact]
    public async Task Clock_TheDayAfterTheDeadline_EndsTheQuestionSoThatTheCitizenCanBeAskedAgain()
    {
        await using var town = await ReleasedTown.Build(10);
        var (profile, consultant) = (town.Citizens[0].ProfileId, town.Sample.Consultant.Id);
        await town.Use(async (ProposalDesk desk) =>
        {
            await desk.Propose((await desk.Find(town.Posting.Code, profile, consultant))!, profile, "Du svejser allerede.", consultant);
            return true;
        });
        var asked = await Question(town);
        town.Database.Clock.Advance(asked.AnswerBy.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc) - town.Database.Clock.Now);

        await RunClock(town);
        Assert.Equal(EnquiryStatus.Asked, (await Question(town)).Status);

        town.Database.Clock.Advance(TimeSpan.FromDays(1));
        var before = asked.StateForCompany(town.Database.Clock.Today());
        await RunClock(town);
        var lapsed = await Question(town);

        Assert.Equal((EnquiryStatus.Lapsed, town.Database.Clock.Now), (lapsed.Status, lapsed.SettledAt));
        Assert.Equal((CompanyEnquiryState.NotRelevant, before), (lapsed.StateForCompany(town.Database.Clock.Today()), before));
        Assert.Equal(1, await town.Use((PortalContext portal) => portal.AuditEvents.CountAsync(line => line.Action == AuditAction.EnquiryLapsed && line.SubjectId == lapsed.Id.Value)));
        Assert.True(await town.Use(async (ProposalDesk desk) => ProposalDesk.CanPropose(await desk.Before(town.Posting, profile)).IsAllowed));
    }

    private static Task<Proposal> Question(ReleasedTown town) => town.Use((PortalContext portal) => portal.Proposals.AsNoTracking().SingleAsync());

    // As at a start of the site: what is due is done before anything is waited for.
    private static async Task RunClock(ReleasedTown town) => Assert.True(await town.Use(async (IServiceProvider services) =>
    {
        var clock = ActivatorUtilities.CreateInstance<DailyClock>(services);
        await clock.StartAsync(TestContext.Current.CancellationToken);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        while (!patience.IsCancellationRequested && (await Question(town)).Status == EnquiryStatus.Asked)
        {
            await Task.Delay(20, CancellationToken.None);
        }

        await clock.StopAsync(CancellationToken.None);
        return true;
    }));
}
