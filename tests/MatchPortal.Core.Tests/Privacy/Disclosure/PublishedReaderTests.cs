using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Tests.Privacy.Release;

namespace MatchPortal.Core.Tests.Privacy.Disclosure;

/// <summary>What is read of a class in memory is what the matcher's queries say of the index, band and states alike.</summary>
public sealed class PublishedReaderTests : IAsyncLifetime
{
    private static readonly Requirement[] Many =
    [
        new(RequirementKind.Competence, "mag-svejsning", IsMust: true, 3), new(RequirementKind.Competence, "svejsning", IsMust: false, null),
        new(RequirementKind.Competence, "tig-svejsning", IsMust: true, null), new(RequirementKind.Competence, "svejsning-i-aluminium", IsMust: false, 2),
        new(RequirementKind.Competence, "bogfoering", IsMust: false, null), new(RequirementKind.Language, "da", IsMust: false, 4), new(RequirementKind.Licence, "B", IsMust: false, null),
        new(RequirementKind.Competence, "maskintegninger", IsMust: true, 5), new(RequirementKind.Competence, "pladebearbejdning", IsMust: true, 1),
    ];

    private ReleasedTown _town = null!;

    public async ValueTask InitializeAsync()
    {
        _town = await ReleasedTown.Build(60);
        await _town.Release();
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    public async Task Read_OfEverybodyWhoIsTold_SaysWhatTheMatcherSaysOfTheIndex()
    {
        var draft = _town.Sample.Draft(_town.Sample.Content with { Requirements = Many });
        await _town.Database.Save(draft);
        var posting = (await _town.Use((DisclosureGuard guard) => guard.Open(draft.Id, _town.Sample.Owner.Id)))!.Posting;
        await _town.Use(async (PublishedMatching matching) =>
        {
            using var snapshot = _town.Snapshot();
            var need = matching.NeedOf(posting);
            var plan = matching.Plan(snapshot, need, _town.Sample.Now);
            var reader = matching.ReaderOf(posting);
            var rows = await _town.Rows(row => row);
            var states = new HashSet<MustState>();
            foreach (var row in rows)
            {
                var told = new ToldProfile(row, row.Limits, row.Items);
                var found = MatchExplaining.Read(snapshot, plan, need, row.ProfileId.Value)!;
                var read = reader.Read(told);

                Assert.Equal(found.Requirements.Select(one => (one.State, one.Through, one.IsAgreed)), read.Select(one => (one.State, one.Through, one.IsAgreed)));
                Assert.Equal(found.Band, MatchBands.Of([.. read.Where(one => one.Requirement.IsMust).Select(one => one.State)]));
                states.UnionWith(read.Select(one => one.State));
            }

            Assert.Equal(Enum.GetValues<MustState>().Order(), states.Order());
            return true;
        });
    }

    [Fact]
    public async Task Ask_OfSeveralMusts_ShowsBandFirstAndPointsWithinIt()
    {
        var posting = _town.Sample.Draft(_town.Sample.Content with { Requirements = Many });
        await _town.Database.Save(posting);

        List<GuardedProfile> shown = [];
        for (var page = 1; page <= 5; page++)
        {
            shown.AddRange((await _town.Ask(page, posting.Id)).Page.Profiles);
        }

        Assert.Equal(shown.Select(one => one.Band).OrderDescending(), shown.Select(one => one.Band));
        Assert.True(shown.Select(one => one.Band).Distinct().Count() > 1);
    }

    [Theory]
    [InlineData(MatchBand.Unassessed)]
    [InlineData(MatchBand.Clear, MustState.Met, MustState.Met)]
    [InlineData(MatchBand.Possible, MustState.Met, MustState.Near, MustState.Expected)]
    [InlineData(MatchBand.NeedsTraining, MustState.Near, MustState.Expected)]
    [InlineData(MatchBand.NeedsTraining, MustState.Met, MustState.Missing)]
    public void Of_Musts_IsTheirBand(MatchBand band, params MustState[] musts) => Assert.Equal(band, MatchBands.Of(musts));
}
