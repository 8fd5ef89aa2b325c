using MatchPortal.Core.Postings;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Postings;

public sealed class PostingTests
{
    private readonly Sample _sample = new(new FakeClock());

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void IsOnBoardOn_AroundTheDeadline_TheLastDayCounts(int daysFromToday, bool expected) =>
        Assert.Equal(expected, _sample.Published().IsOnBoardOn(_sample.Today.AddDays(daysFromToday)));

    [Theory]
    [InlineData(PostingStatus.Draft, false)]
    [InlineData(PostingStatus.Submitted, false)]
    [InlineData(PostingStatus.Published, true)]
    [InlineData(PostingStatus.Paused, false)]
    [InlineData(PostingStatus.Filled, false)]
    [InlineData(PostingStatus.Closed, false)]
    [InlineData(PostingStatus.Expired, false)]
    public void IsOnBoardOn_ByStatus_OnlyWhatIsPublished(PostingStatus status, bool expected) =>
        Assert.Equal(expected, _sample.In(status).IsOnBoardOn(_sample.Today));

    [Fact]
    public void Revise_OfADraft_MayLeaveGaps()
    {
        var posting = _sample.Draft();

        posting.Revise(PostingContent.Blank, _sample.By, _sample.Now);

        Assert.Equal(PostingContent.Blank, posting.Content);
    }

    [Fact]
    public void Revise_WithSpacesAround_TrimsAndMakesTheSortKeyAnew()
    {
        var posting = _sample.Blank();

        posting.Revise(_sample.Content with { Title = "  Åben svejser ", Tasks = " Svejse. " }, _sample.By, _sample.Now);

        Assert.Equal(("Åben svejser", "Svejse.", Danish.SortKey("Åben svejser")), (posting.Title, posting.Tasks, posting.TitleSortKey));
    }

    [Theory]
    [InlineData(PostingKind.WorkPlacement, PlacementPurpose.TrainCompetences)]
    [InlineData(PostingKind.WageSubsidyJob, null)]
    [InlineData(PostingKind.FlexJob, null)]
    [InlineData(PostingKind.AdultApprenticeship, null)]
    public void Submit_OfACompletePostingOfEachKind_IsAllowed(PostingKind kind, PlacementPurpose? purpose)
    {
        var posting = _sample.Draft(_sample.Content with { Purpose = purpose }, kind);

        posting.Submit(_sample.By, _sample.Now);

        Assert.Equal(PostingStatus.Submitted, posting.Status);
    }

    [Fact]
    public void Current_Kinds_AreTheFiveThatTheLawStillKnows() => Assert.Equal(
        [PostingKind.OrdinaryJob, PostingKind.FlexJob, PostingKind.AdultApprenticeship, PostingKind.WorkPlacement, PostingKind.WageSubsidyJob],
        PostingKinds.Current);
}
