using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Privacy.Retention;
using MatchPortal.Core.Tests.Privacy.Release;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Privacy.Retention;

public sealed class DailyDeletionTests
{
    [Fact]
    public async Task Run_AtTheEndOfEachPeriod_DeletesWhatIsOlderAndNothingElse()
    {
        await using var town = await ReleasedTown.Build(60);
        await town.Release();
        await town.Ask();
        var alarm = new SweepAlarm(town.Sample.Company.Id, SweepReason.ManyProfiles, town.Sample.Now);
        alarm.Handle("Vi har talt med dem.".Scrubbed(), town.Sample.Consultant.Id, town.Sample.By, town.Sample.Now);
        await town.Database.Save(alarm, new SweepAlarm(town.Sample.Company.Id, SweepReason.ManyQuestions, town.Sample.Now));

        Assert.Equal(new DeletedRows(0, 0, 0, 0), await After(town, 0));
        Assert.Equal(new DeletedRows(0, 1, 0, 0), await After(town, 93));
        Assert.Equal(new DeletedRows(EmployerSearch.PageSize, 0, 0, 0), await After(town, 274));
        Assert.Equal(new DeletedRows(0, 0, 0, 0), await After(town, 0));
        Assert.Equal(new DeletedRows(0, 0, 1, 0), await After(town, 366));
        Assert.Equal([SweepReason.ManyQuestions], await town.Use(async (PortalContext portal) => await portal.SweepAlarms.Select(left => left.Reason).ToListAsync()));
    }

    [Fact]
    public async Task Run_LongAfterTheLastRelease_KeepsTheOneThatAnswers()
    {
        await using var town = await ReleasedTown.Build(60);
        await town.Release();
        town.Database.Clock.Advance(TimeSpan.FromDays(1));
        var last = await town.Release();

        Assert.Equal(new DeletedRows(0, 0, 0, 1), await After(town, 800));

        Assert.Equal([last.Id], await town.Use(async (PortalContext portal) => await portal.Releases.Select(release => release.Id).ToListAsync()));
        Assert.Equal(60, town.Answered().Count);
    }

    private static Task<DeletedRows> After(ReleasedTown town, int days)
    {
        town.Database.Clock.Advance(TimeSpan.FromDays(days));
        return town.Use((PortalContext portal) => new DailyDeletion(portal, town.Database.Clock).Run(TestContext.Current.CancellationToken));
    }
}
