using FsCheck;
using FsCheck.Fluent;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using static MatchPortal.Core.Postings.PostingStatus;

namespace MatchPortal.Core.Tests.Postings;

public sealed class PostingLifeTests
{
    private static readonly (PostingStatus From, PostingStatus To)[] Graph =
    [
        (Draft, Submitted), (Draft, Closed),
        (Submitted, Draft), (Submitted, Published), (Submitted, Closed), (Submitted, Expired),
        (Published, Paused), (Published, Filled), (Published, Closed), (Published, Expired),
        (Paused, Published), (Paused, Filled), (Paused, Closed), (Paused, Expired),
    ];

    [Fact]
    public void Verbs_InAnyOrder_ThrowExactlyWhenTheirGuardRefusesAndKeepToTheGraph()
    {
        var seen = new HashSet<(PostingStatus From, PostingStatus To)>();
        void Walk(PostingStep[] steps)
        {
            var walk = new PostingWalk();
            foreach (var step in steps)
            {
                walk.Take(step);
            }

            Assert.Empty(walk.Moves.Except(Graph));
            seen.UnionWith(walk.Moves);
        }

        Prop.ForAll(Steps(), Walk).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(800).WithReplay(20261102, 5));

        // Otherwise the steps above would prove nothing about the moves they never came to.
        Assert.Equal(Graph.Order(), seen.Order());
    }

    [Theory]
    [InlineData(Draft, PostingStep.Submit, Submitted)]
    [InlineData(Draft, PostingStep.Close, Closed)]
    [InlineData(Submitted, PostingStep.SendBack, Draft)]
    [InlineData(Submitted, PostingStep.Publish, Published)]
    [InlineData(Submitted, PostingStep.Close, Closed)]
    [InlineData(Submitted, PostingStep.Expire, Expired)]
    [InlineData(Published, PostingStep.Pause, Paused)]
    [InlineData(Published, PostingStep.Fill, Filled)]
    [InlineData(Published, PostingStep.Close, Closed)]
    [InlineData(Published, PostingStep.Expire, Expired)]
    [InlineData(Paused, PostingStep.Resume, Published)]
    [InlineData(Paused, PostingStep.Fill, Filled)]
    [InlineData(Paused, PostingStep.Close, Closed)]
    [InlineData(Paused, PostingStep.Expire, Expired)]
    public void Verb_WhenAllowed_LeadsToTheNextState(PostingStatus from, PostingStep step, PostingStatus to)
    {
        var sample = new Sample(new FakeClock());
        var posting = sample.In(from);

        Do(posting, step, sample);

        Assert.Equal(to, posting.Status);
    }

    [Fact]
    public void Verbs_ThroughALife_NoteWhenItWasWhat()
    {
        var clock = new FakeClock();
        var sample = new Sample(clock);
        var (drafted, posting) = (clock.Now, sample.Draft());
        clock.Advance(TimeSpan.FromHours(1));
        posting.Submit(sample.By, sample.Now);
        posting.SendBack(" Skriv timetallet. ", sample.By, sample.Now);
        Assert.Equal("Skriv timetallet.", posting.SentBackBecause);
        posting.Submit(sample.By, sample.Now);
        clock.Advance(TimeSpan.FromHours(1));
        posting.Publish(sample.Company, sample.By, sample.Now);
        clock.Advance(TimeSpan.FromHours(1));
        posting.Fill(sample.By, sample.Now);

        Assert.Equal(
            [drafted, drafted.AddHours(1), drafted.AddHours(2), drafted.AddHours(3)],
            [posting.DraftedAt, posting.SubmittedAt, posting.PublishedAt, posting.EndedAt]);
        Assert.Null(posting.SentBackBecause);
    }

    private static void Do(Posting posting, PostingStep step, Sample sample)
    {
        switch (step)
        {
            case PostingStep.Submit: posting.Submit(sample.By, sample.Now); break;
            case PostingStep.SendBack: posting.SendBack("Skriv mere.", sample.By, sample.Now); break;
            case PostingStep.Publish: posting.Publish(sample.Company, sample.By, sample.Now); break;
            case PostingStep.Pause: posting.Pause(sample.By, sample.Now); break;
            case PostingStep.Resume: posting.Resume(sample.Company, sample.By, sample.Now); break;
            case PostingStep.Fill: posting.Fill(sample.By, sample.Now); break;
            case PostingStep.Close: posting.Close(sample.By, sample.Now); break;
            case PostingStep.Expire: posting.Expire(sample.Now.AddDays(15)); break;
            default: throw new ArgumentOutOfRangeException(nameof(step), step, "Not one of the moves.");
        }
    }

    // What leads on comes more often than what ends, so that walks get somewhere; what fails is made shorter.
    private static Arbitrary<PostingStep[]> Steps()
    {
        var onward = Gen.Elements(PostingStep.Complete, PostingStep.Submit, PostingStep.Publish, PostingStep.Pause, PostingStep.Resume);
        var any = Gen.Elements(Enum.GetValues<PostingStep>());
        var walk = Gen.Frequency((1, onward), (1, any)).ArrayOf();
        return Arb.From(walk, ArbMap.Default.ArbFor<PostingStep[]>().Shrinker);
    }
}
