using MatchPortal.Core.Companies.Questions;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Privacy.Retention;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Core.Tests.Privacy.Release;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

    [Fact]
    public async Task Run_HalfAYearAfterThePostingEnded_DeletesMarksAndLaterWhatTheConsultantWasAsked()
    {
        await using var town = await ReleasedTown.Build(60);
        await town.Release();
        var sample = town.Sample;
        var question = new ConsultantQuestion(QuestionKind.CallBack, sample.Company, null, "Hvornår kan vi tale sammen?".Scrubbed(), sample.Owner.Id, sample.Now);
        question.Reply("Nu.".Scrubbed(), sample.Consultant.Id, sample.Now);
        await town.Database.Save(question, new ConsultantQuestion(QuestionKind.CallBack, sample.Company, null, "Igen?".Scrubbed(), sample.Owner.Id, sample.Now));
        var seen = (await town.Ask()).Page.Profiles[0].Pseudonym;
        await town.Use(async (IServiceProvider services) =>
        {
            var purpose = await services.GetRequiredService<DisclosureGuard>().Open(town.Posting.Id, sample.Owner.Id);
            return await services.GetRequiredService<MarkDesk>().Save(purpose!, seen, true);
        });

        Assert.Equal(0, (await After(town, 200)).Marks);
        await town.Use(async (PortalContext portal) =>
        {
            (await portal.Postings.SingleAsync(posting => posting.Id == town.Posting.Id)).Close(sample.By, town.Database.Clock.Now);
            return await portal.SaveChangesAsync();
        });
        var before = await After(town, 180);
        var marks = await After(town, 5);

        Assert.Equal((0, 1), (before.Marks, before.Consultant));
        Assert.Equal((1, 0), (marks.Marks, marks.Consultant));
        Assert.Equal(["Igen?"], await town.Use(async (PortalContext portal) => await portal.ConsultantQuestions.Select(left => left.Text.Value).ToListAsync()));
    }

    private static Task<DeletedRows> After(ReleasedTown town, int days)
    {
        town.Database.Clock.Advance(TimeSpan.FromDays(days));
        return town.Use((PortalContext portal) => new DailyDeletion(portal, town.Database.Clock).Run(TestContext.Current.CancellationToken));
    }
}
