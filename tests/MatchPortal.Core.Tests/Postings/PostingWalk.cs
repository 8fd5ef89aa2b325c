using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Rules;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Postings;

/// <summary>Leads one posting through any steps, and notices where it went.</summary>
public sealed class PostingWalk
{
    private readonly FakeClock _clock = new();
    private readonly Sample _sample;
    private readonly Company _other;

    public PostingWalk()
    {
        _sample = new Sample(_clock);
        _other = _sample.NewCompany("Lageret A/S");
        Posting = _sample.Blank();
    }

    public Posting Posting { get; }

    public HashSet<(PostingStatus From, PostingStatus To)> Moves { get; } = [];

    /// <summary>Takes the step; the verb must throw exactly when the guard refuses, with the same sentence, and then change nothing.</summary>
    public void Take(PostingStep step)
    {
        var before = Snapshot();
        var from = Posting.Status;
        var hadEnded = Posting.HasEnded;
        var (guard, verb) = Of(step);
        if (guard is { } verdict)
        {
            var broken = Record.Exception(verb) as RuleBrokenException;
            Assert.Equal(verdict.Sentence, broken?.Sentence);
            Assert.True(verdict.IsAllowed || before == Snapshot(), $"{step} was refused and changed something");
        }
        else
        {
            verb();
        }

        Assert.True(!hadEnded || before == Snapshot(), $"{step} changed a posting that had ended");
        if (from != Posting.Status)
        {
            Moves.Add((from, Posting.Status));
        }
    }

    private (Verdict? Guard, Action Verb) Of(PostingStep step) => step switch
    {
        PostingStep.Complete => Revise(_sample.Content),
        PostingStep.Empty => Revise(PostingContent.Blank),
        PostingStep.ShortenDeadline => Revise(_sample.Content with { Period = new PostingPeriod(null, null, _sample.Today) }),
        PostingStep.Submit => (Posting.CanSubmit(_sample.Today), () => Posting.Submit(_sample.By, _sample.Now)),
        PostingStep.SendBack => SendBack("Skriv mere."),
        PostingStep.SendBackWithoutReason => SendBack(""),
        PostingStep.Publish => Publish(_sample.Company),
        PostingStep.PublishForAnother => Publish(_other),
        PostingStep.Pause => (Posting.CanPause(), () => Posting.Pause(_sample.By, _sample.Now)),
        PostingStep.Resume => (Posting.CanResume(_sample.Company, _sample.Today), () => Posting.Resume(_sample.Company, _sample.By, _sample.Now)),
        PostingStep.Fill => (Posting.CanFill(), () => Posting.Fill(_sample.By, _sample.Now)),
        PostingStep.Close => (Posting.CanClose(), () => Posting.Close(_sample.By, _sample.Now)),
        PostingStep.Expire => (Posting.CanExpire(_sample.Today), () => Posting.Expire(_sample.Now)),
        PostingStep.ADayPasses => (null, () => _clock.Advance(TimeSpan.FromDays(1))),
        PostingStep.AFortnightPasses => (null, () => _clock.Advance(TimeSpan.FromDays(15))),
        PostingStep.VerificationChanges => (null, ChangeVerification),
    };

    private (Verdict? Guard, Action Verb) Revise(PostingContent content) =>
        (Posting.CanRevise(content), () => Posting.Revise(content, _sample.By, _sample.Now));

    private (Verdict? Guard, Action Verb) SendBack(string reason) =>
        (Posting.CanSendBack(reason), () => Posting.SendBack(reason, _sample.By, _sample.Now));

    private (Verdict? Guard, Action Verb) Publish(Company company) =>
        (Posting.CanPublish(company, _sample.Today), () => Posting.Publish(company, _sample.By, _sample.Now));

    private void ChangeVerification()
    {
        if (_sample.Company.IsVerified)
        {
            _sample.Company.WithdrawVerification("Konkurs.", _sample.By, _sample.Now);
        }
        else
        {
            _sample.Company.Verify(_sample.By, _sample.Now);
        }
    }

    private string Snapshot() => System.Text.Json.JsonSerializer.Serialize(Posting);
}
