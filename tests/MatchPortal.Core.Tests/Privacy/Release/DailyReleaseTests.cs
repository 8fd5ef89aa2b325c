using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy.Release;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Privacy.Release;

public sealed class DailyReleaseTests
{
    [Fact]
    public async Task Run_OfATown_AnswersWithWhatIsTold()
    {
        await using var town = await ReleasedTown.Build(60);
        Assert.Empty(town.Answered());

        var release = await town.Release();

        Assert.Equal((60, 60, 0), (release.Report.Visible, release.Report.Published, release.Report.LeftOut));
        Assert.Equal([.. town.Citizens.Select(citizen => citizen.ProfileId)], town.Answered());
        Assert.Equal(["479"], (await town.Rows(row => row.Traits.MunicipalityCode)).Distinct());
    }

    [Fact]
    public async Task Run_TwiceOnADay_MakesOne()
    {
        await using var town = await ReleasedTown.Build(60);
        var first = await town.Release();
        var told = await town.Told();

        var second = await town.Release();

        Assert.Equal(first.Id, second.Id);
        Assert.Equal(told, await town.Told());
    }

    [Theory]
    [InlineData(ReleaseStep.Coarsened)]
    [InlineData(ReleaseStep.PortionStored)]
    [InlineData(ReleaseStep.AllStored)]
    public async Task Run_AfterOneThatWasKilled_MakesWhatAnUnbrokenOneMakes(ReleaseStep step)
    {
        await using var town = await ReleasedTown.Build(60);
        await town.Release();
        var before = await town.Told();
        town.Database.Clock.Advance(TimeSpan.FromDays(1));
        await town.MoveIn(700, seed: 2);

        await Assert.ThrowsAsync<TimeoutException>(() => town.Release(progress =>
        {
            if (progress.Step == step)
            {
                throw new TimeoutException("Killed.");
            }
        }));

        Assert.Equal(before, await town.Told());
        var after = await town.Release();
        Assert.Equal((760, 760), (after.Report.Visible, after.Report.Published));
        Assert.Equal(await Unbroken(town), (await town.Rows(row => (row.ProfileId, row.ClassNumber, string.Join(' ', row.Items)))));
        Assert.Equal(1, await town.Use(async (PortalContext portal) => await portal.Published.Select(row => row.ReleaseId).Distinct().CountAsync()));
    }

    [Fact]
    public async Task Run_WhenSomebodyHidesMeanwhile_LeavesHimOut()
    {
        await using var town = await ReleasedTown.Build(60);
        var hider = town.Citizens[7];

        await town.Release(progress =>
        {
            if (progress.Step == ReleaseStep.AllStored)
            {
                town.Database.Execute("UPDATE Citizens SET Visibility = 'Hidden' WHERE ProfileId = {0}", hider.ProfileId.Value).GetAwaiter().GetResult();
            }
        });

        Assert.Equal([.. town.Citizens.Except([hider]).Select(citizen => citizen.ProfileId)], town.Answered());
    }

    [Fact]
    public async Task Run_TheNextDay_LetsOneNewcomerWait()
    {
        await using var town = await ReleasedTown.Build(60);
        await town.Release();
        await town.MoveIn(1, seed: 5);
        town.Database.Clock.Advance(TimeSpan.FromDays(1));

        var alone = await town.Release();
        await town.MoveIn(4, seed: 6);
        town.Database.Clock.Advance(TimeSpan.FromDays(1));
        var together = await town.Release();

        Assert.Equal((61, 60, 1), (alone.Report.Visible, alone.Report.Published, alone.Report.Waiting));
        Assert.Equal((65, 65, 0), (together.Report.Visible, together.Report.Published, together.Report.Waiting));
    }

    public static TheoryData<string> Ways => ["hide", "pause", "close", "protect"];

    [Theory, MemberData(nameof(Ways))]
    public async Task Change_ThatTakesSomebodyOut_WorksAtOnceAndLeavesTheOthersShared(string way)
    {
        await using var town = await ReleasedTown.Build(24);
        await town.Release();
        var gone = town.Citizens[3];

        await town.Change(gone, citizen => Leave(citizen, way, town));

        Assert.DoesNotContain(gone.ProfileId, town.Answered());
        Assert.Equal(23, town.Answered().Count);
        Assert.Equal([("", 0)], await town.Use(async (PortalContext portal) =>
            (await portal.Published.Where(row => row.ProfileId == gone.ProfileId).ToListAsync()).Select(row => (row.Traits.Occupation ?? "", row.Items.Count)).ToArray()));
    }

    [Fact]
    public async Task Show_AfterHiding_WaitsForARelease()
    {
        await using var town = await ReleasedTown.Build(24);
        await town.Release();
        var citizen = town.Citizens[3];

        await town.Change(citizen, c => c.ChooseVisibility(Visibility.Hidden, town.Sample.By, town.Sample.Now));
        await town.Change(citizen, c => c.ChooseVisibility(Visibility.Employers, town.Sample.By, town.Sample.Now));

        Assert.DoesNotContain(citizen.ProfileId, town.Answered());
    }

    [Fact]
    public async Task Leave_OfAllButFour_TakesTheLastOutToo()
    {
        await using var town = await ReleasedTown.Build(24);
        await town.Release();

        foreach (var citizen in town.Citizens.Take(20))
        {
            await town.Change(citizen, c => c.ChooseVisibility(Visibility.Hidden, town.Sample.By, town.Sample.Now));
        }

        Assert.Empty(town.Answered());
        Assert.Empty((await town.Ask()).Page.Profiles);
    }

    [Fact]
    public void IsDue_ByTheDanishClock_IsEachMorning()
    {
        var evening = new DateTime(2026, 11, 2, 22, 30, 0, DateTimeKind.Utc);

        Assert.True(ReleaseClock.IsDue(null, evening));
        Assert.False(ReleaseClock.IsDue(evening.DanishDay, evening.AddHours(4)));
        Assert.False(ReleaseClock.IsDue(evening.DanishDay, new DateTime(2026, 11, 4, 2, 59, 0, DateTimeKind.Utc)));
        Assert.True(ReleaseClock.IsDue(evening.DanishDay, new DateTime(2026, 11, 4, 3, 0, 0, DateTimeKind.Utc)));
    }

    private static void Leave(Citizen citizen, string way, ReleasedTown town)
    {
        switch (way)
        {
            case "hide":
                citizen.ChooseVisibility(Visibility.Municipality, town.Sample.By, town.Sample.Now);
                break;
            case "pause":
                citizen.PauseUntil(town.Sample.Today.AddDays(2), town.Sample.By, town.Sample.Now);
                break;
            case "close":
                citizen.Close(town.Sample.By, town.Sample.Now);
                break;
            case "protect":
                citizen.ProtectAddress(true, town.Sample.By, town.Sample.Now);
                break;
        }
    }

    private static async Task<IEnumerable<(ProfileId, int, string)>> Unbroken(ReleasedTown town)
    {
        var sources = await town.Use((ReleaseSources reader) => reader.Read(town.Sample.Today));
        return new Coarsening(Population.Lexicon, ReleaseRules.Standard).Make(sources).Profiles
            .OrderBy(profile => profile.Source.Id.Value)
            .Select(profile => (profile.Source.Id, profile.ClassNumber, string.Join(' ', profile.Items)));
    }
}
