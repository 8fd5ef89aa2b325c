using MatchPortal.Cli.Privacy.Attack;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Tests.Cli;

/// <summary>No kind was once read as all kinds of who is told with none, and the attack then called a promise broken that was kept.</summary>
public sealed class WishAttackTests
{
    [Fact]
    public void Wishes_OfSomebodyToldWithNoKind_AreNoToEachKind()
    {
        PublishedLimits told = new([], WeeklyHours.Full, 30);

        Assert.Equal(
            [.. PostingKinds.Current.Select(_ => "False"), $"{WeeklyHours.Full.Least}", $"{WeeklyHours.Full.Most}", "30"],
            WishAttack.Wishes.Select(wish => wish(told)));
    }

    [Fact]
    public void WantsOf_AProfileWithoutKinds_AreAllOfThem()
    {
        var wants = Target.WantsOf(Wishes.None);

        Assert.Equal(PostingKinds.Current, wants.Kinds);
    }
}
