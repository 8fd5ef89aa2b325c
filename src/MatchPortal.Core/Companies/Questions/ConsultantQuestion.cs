using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Companies.Questions;

/// <summary>A company asks its one consultant, who answers by the next working day. It is never handed on: the one who was asked answers, or the substitute for that person.</summary>
public sealed class ConsultantQuestion : Entity
{
    public const int TextLength = 1_000;

    private ConsultantQuestion()
    {
    }

    /// <param name="kind">What is asked for.</param>
    /// <param name="company">With the consultant who is asked; one who has none is everybody's until somebody answers.</param>
    /// <param name="postingId">The posting it is about, or null.</param>
    /// <param name="text">In the company's words; may be empty.</param>
    /// <param name="askedBy">A member of the company.</param>
    /// <param name="now">UTC.</param>
    public ConsultantQuestion(QuestionKind kind, Company company, PostingId? postingId, ScrubbedText text, MemberId askedBy, DateTime now)
    {
        Verdict.Require(text.OwnLength <= TextLength, "Skriv højst {0} tegn.", TextLength).Demand();
        Id = QuestionId.New();
        (Kind, CompanyId, PostingId, Text, AskedBy) = (kind, company.Id, postingId, text, askedBy);
        (ConsultantId, AskedAt, AnswerBy) = (company.ContactId, now, now.DanishDay.AfterWorkingDays(1));
        Record(Actor.Member(askedBy), AuditAction.CompanyAsked, now);
    }

    public QuestionId Id { get; internal init; }

    public QuestionKind Kind { get; private set; }

    public CompanyId CompanyId { get; private set; }

    public PostingId? PostingId { get; private set; }

    public ScrubbedText Text { get; private set; } = ScrubbedText.Empty;

    public MemberId AskedBy { get; private set; }

    /// <summary>Who was asked; null when the company had no consultant.</summary>
    public StaffId? ConsultantId { get; private set; }

    public DateTime AskedAt { get; private set; }

    /// <summary>The last day to answer.</summary>
    public DateOnly AnswerBy { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    public ScrubbedText Answer { get; private set; } = ScrubbedText.Empty;

    public bool IsAnswered => AnsweredAt is not null;

    internal override AuditSubject Subject => new(nameof(ConsultantQuestion), Id.Value);

    public Verdict CanReply(ScrubbedText answer) => Verdict
        .Require(!IsAnswered, "Der er allerede svaret.")
        .And(Verdict.Require(!answer.IsBlank, "Skriv, hvad I har aftalt, eller hvad du har fundet."))
        .And(Verdict.Require(answer.OwnLength <= TextLength, "Skriv højst {0} tegn.", TextLength));

    public void Reply(ScrubbedText answer, StaffId by, DateTime now)
    {
        CanReply(answer).Demand();
        (Answer, AnsweredAt) = (answer, now);
        Record(Actor.Staff(by), AuditAction.CompanyAnswered, now);
    }
}
