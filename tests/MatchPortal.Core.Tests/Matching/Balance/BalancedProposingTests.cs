using FsCheck;
using FsCheck.Fluent;
using MatchPortal.Core.Matching.Balance;

namespace MatchPortal.Core.Tests.Matching.Balance;

/// <summary>Whom to propose where, over many postings at once.</summary>
public sealed class BalancedProposingTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(200).WithReplay(20261122, 19);

    [Fact]
    public void Of_WhenTwoPostingsWantTheSame_GivesTheSecondToWhoHasNoneYet()
    {
        FittingPair[] pairs = [new(0, 7, 90), new(0, 8, 50), new(1, 7, 80), new(1, 8, 40)];

        Assert.Equal([new(0, 7, 90), new(1, 8, 40)], BalancedProposing.Of(pairs, new(PerProfile: 1, PerPosting: 1)));
        Assert.Equal([new(0, 7, 90), new(1, 7, 80)], BalancedProposing.Alone(pairs, new(PerProfile: 1, PerPosting: 1)));
    }

    [Fact]
    public void Of_WhenNobodyElseFits_GivesASecondInALaterRound() => Assert.Equal(
        [new(0, 7, 90), new(1, 7, 80)], BalancedProposing.Of([new(0, 7, 90), new(1, 7, 80)], new(PerProfile: 2, PerPosting: 3)));

    [Fact]
    public void Of_AnyPairs_KeepsBothLimitsAndIsTheSameInWhateverOrder() => ForAll((pairs, lot) =>
    {
        var limits = new BalanceLimits(lot.Next(1, 4), lot.Next(1, 4));
        var proposed = BalancedProposing.Of(pairs, limits);
        FittingPair[] mixed = [.. pairs];
        lot.Shuffle(mixed);

        Assert.All(proposed.CountBy(pair => pair.Profile), count => Assert.InRange(count.Value, 1, limits.PerProfile));
        Assert.All(proposed.CountBy(pair => pair.Posting), count => Assert.InRange(count.Value, 1, limits.PerPosting));
        Assert.Equal(proposed.Distinct(), proposed);
        Assert.Empty(proposed.Except(pairs));
        Assert.Equal(proposed, BalancedProposing.Of(mixed, limits));
    });

    [Fact]
    public void Of_WithOneProposalEach_LeavesNoPairThatWouldBothRather() => ForAll((pairs, lot) =>
    {
        var limits = new BalanceLimits(1, lot.Next(1, 4));
        var proposed = BalancedProposing.Of(pairs, limits);
        var ofProfile = proposed.ToDictionary(pair => pair.Profile, pair => pair.Score);
        var ofPosting = proposed.ToLookup(pair => pair.Posting, pair => pair.Score);

        Assert.DoesNotContain(pairs.Except(proposed), pair =>
            (!ofProfile.TryGetValue(pair.Profile, out var has) || has < pair.Score)
            && (ofPosting[pair.Posting].Count() < limits.PerPosting || ofPosting[pair.Posting].Min() < pair.Score));
    });

    [Theory]
    [InlineData(0, 2, 2, 2)]
    [InlineData(0.75, 0, 0, 0, 8)]
    [InlineData(0.25, 1, 2, 3, 4)]
    [InlineData(0, 0, 0)]
    public void GiniOf_Counts_IsTheTextbooksNumber(double gini, params int[] rising) => Assert.Equal(gini, BalanceFigures.GiniOf(rising), 10);

    [Fact]
    public void Of_ListsOfEachPostingAlone_CostNothing()
    {
        FittingPair[] pairs = [new(0, 1, 10), new(0, 2, 9), new(1, 1, 8)];
        var limits = new BalanceLimits(1, 2);

        var alone = BalanceFigures.Of(BalancedProposing.Alone(pairs, limits), pairs, 2, limits, _ => 100);
        var balanced = BalanceFigures.Of(BalancedProposing.Of(pairs, limits), pairs, 2, limits, _ => 100);

        Assert.Equal((1.0, 3, 2), (alone.Ndcg, alone.Proposals, alone.Most));
        Assert.Equal((2, 1, 9.5), (balanced.Proposals, balanced.Most, balanced.MeanPoints));
        Assert.Equal(0.5, balanced.Ndcg, 10);
    }

    private static void ForAll(Action<FittingPair[], Random> holds) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var lot = new Random(seed);
        FittingPair[] pairs = [.. Enumerable.Range(0, lot.Next(1, 60)).Select(_ => new FittingPair(lot.Next(8), lot.Next(12), lot.Next(40))).DistinctBy(pair => (pair.Posting, pair.Profile))];
        holds(pairs, lot);
    }).Check(Many);
}
