using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Privacy;

public sealed class AuditChainTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Sample _sample = null!;
    private long _length;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        _sample = await new Sample(_database.Clock).Save(_database);
        await Rename("Værftet I");
        await Withdraw();
        await Rename("Værftet II");
        _length = await _database.Use((PortalContext portal) => portal.AuditEvents.LongCountAsync());
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task FindBreak_AfterSeveralSaves_FindsNone()
    {
        Assert.Null(await FindBreak());
        Assert.Equal(Enumerable.Range(1, (int)_length).Select(number => (long)number), await Sequences());
    }

    [Fact]
    public async Task FindBreak_OfAnEmptyLog_FindsNone()
    {
        await using var empty = await TestDatabase.Create();

        Assert.Null(await empty.Use((PortalContext portal) => AuditChain.FindBreak(portal)));
    }

    [Theory]
    [InlineData("ActorId = '00000000-0000-0000-0000-000000000001'")]
    [InlineData("ActorKind = 'Citizen'")]
    [InlineData("Action = 'CodeUsed'")]
    [InlineData("SubjectKind = 'Unit'")]
    [InlineData("SubjectId = '00000000-0000-0000-0000-000000000001'")]
    [InlineData("At = '2026-11-02 09:00:01'")]
    [InlineData("RankingVersion = '7'")]
    [InlineData("ReasonId = '00000000-0000-0000-0000-000000000001'")]
    [InlineData("ReasonHash = 'x'")]
    [InlineData("Hash = 'x'")]
    [InlineData("PreviousHash = 'x'")]
    public async Task FindBreak_WhenAnythingOnALineWasChanged_NamesTheLine(string assignment)
    {
        Assert.Equal(1, await _database.Execute($"UPDATE AuditEvents SET {assignment} WHERE Sequence = 3"));

        Assert.Equal(3, await FindBreak());
    }

    [Fact]
    public async Task FindBreak_WhenALineWasDeleted_NamesTheOneAfterIt()
    {
        await _database.Execute("DELETE FROM AuditEvents WHERE Sequence = 3");

        Assert.Equal(4, await FindBreak());
    }

    [Fact]
    public async Task FindBreak_WhenTheFirstLineWasDeleted_NamesTheSecond()
    {
        await _database.Execute("DELETE FROM AuditEvents WHERE Sequence = 1");

        Assert.Equal(2, await FindBreak());
    }

    [Fact]
    public async Task FindBreak_WhenTwoLinesChangedPlaces_NamesTheFirstOfThem()
    {
        foreach (var (from, to) in ((int, int)[])[(3, -3), (5, 3), (-3, 5)])
        {
            await _database.Execute("UPDATE AuditEvents SET Sequence = {0} WHERE Sequence = {1}", to, from);
        }

        Assert.Equal(3, await FindBreak());
    }

    /// <summary>The number is not under the hash; a gap in front of the last line once passed.</summary>
    [Fact]
    public async Task FindBreak_WhenTheLastLineWasRenumbered_NamesIt()
    {
        await _database.Execute("UPDATE AuditEvents SET Sequence = 900 WHERE Sequence = (SELECT MAX(Sequence) FROM AuditEvents)");

        Assert.Equal(900, await FindBreak());
    }

    [Theory]
    [InlineData("Text = 'En anden grund.'")]
    [InlineData("Salt = 'x'")]
    public async Task FindBreak_WhenAReasonWasRewritten_NamesItsLine(string assignment)
    {
        Assert.Equal(1, await _database.Execute($"UPDATE AuditReasons SET {assignment}"));

        var line = await _database.Read<long>("SELECT Sequence AS Value FROM AuditEvents WHERE ReasonId IS NOT NULL");
        Assert.Equal(line, [await FindBreak() ?? 0]);
    }

    [Fact]
    public async Task Save_OfEightWritersAtOnce_LosesNoEventAndLeavesNoGap()
    {
        const int Saves = 6;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var save = 0; save < Saves; save++)
            {
                await _database.Use((PortalContext portal) =>
                {
                    portal.Add(_sample.NewUnit($"Enhed {writer}-{save}"));
                    return portal.SaveChangesAsync();
                });
            }
        })));

        Assert.Null(await FindBreak());
        Assert.Equal(Enumerable.Range(1, (int)_length + (8 * Saves)).Select(number => (long)number), await Sequences());
        Assert.Equal(
            [8 * Saves + 1],
            await _database.Read<int>("SELECT COUNT(*) AS Value FROM AuditEvents e JOIN Units u ON u.Id = e.SubjectId WHERE e.Action = 'UnitOpened'"));
    }

    private Task<long?> FindBreak() => _database.Use((PortalContext portal) => AuditChain.FindBreak(portal));

    private Task<List<long>> Sequences() => _database.Read<long>("SELECT Sequence AS Value FROM AuditEvents ORDER BY Sequence");

    private Task Rename(string name) => _database.Use(async (PortalContext portal) =>
    {
        (await portal.Companies.SingleAsync()).Rename(name, _sample.By, _sample.Now);
        await portal.SaveChangesAsync();
    });

    private Task Withdraw() => _database.Use(async (PortalContext portal) =>
    {
        (await portal.Companies.SingleAsync()).WithdrawVerification("Konkurs.", _sample.By, _sample.Now);
        await portal.SaveChangesAsync();
    });
}
