using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Proposals;

/// <summary>
/// A question to a citizen about one posting. It ends in the citizen's answer before a deadline; only a yes reveals, only to that company and for that posting,
/// and the citizen can take it back. It has no legal effect, and a no starts no step in the case.
/// </summary>
public abstract class Enquiry : Entity
{
    public const int TextLength = 1_000;

    private protected Enquiry()
    {
    }

    private protected Enquiry(Posting posting, ProfileId profileId, ScrubbedText text, DateOnly answerBy, DateTime now)
    {
        CanAsk(posting, text, answerBy, now.DanishDay).Demand();
        (PostingId, CompanyId, ProfileId) = (posting.Id, posting.CompanyId, profileId);
        (Text, AnswerBy, AskedAt) = (text.Trim(), answerBy, now);
    }

    public PostingId PostingId { get; private set; }

    public CompanyId CompanyId { get; private set; }

    /// <summary>Loaded where a query asks for it, and for reading only.</summary>
    public Posting Posting { get; private set; } = null!;

    public ProfileId ProfileId { get; private set; }

    /// <summary>Why this person and this posting, in words for the citizen.</summary>
    public ScrubbedText Text { get; private set; } = ScrubbedText.Empty;

    public DateTime AskedAt { get; private set; }

    /// <summary>The last day to answer.</summary>
    public DateOnly AnswerBy { get; private set; }

    public EnquiryStatus Status { get; private set; } = EnquiryStatus.Asked;

    /// <summary>When it was answered, withdrawn, or lapsed.</summary>
    public DateTime? SettledAt { get; private set; }

    /// <summary>When the company took the question back, UTC, be it that the citizen had said no; null until then.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>What the company may know. Empty unless <see cref="Status"/> is <see cref="EnquiryStatus.Yes"/>.</summary>
    public SharedContact Shares { get; private set; }

    /// <summary>When they agreed to meet, UTC; null until they have.</summary>
    public DateTime? InterviewAt { get; private set; }

    /// <summary>What came of a yes; null until the employer has told.</summary>
    public EnquiryOutcome? Outcome { get; private set; }

    /// <summary>Paid hours a week, when hired.</summary>
    public int? OutcomeHours { get; private set; }

    public NotNowReason? NotNowBecause { get; private set; }

    /// <summary>Waits for the citizen, who may still be thinking.</summary>
    public bool IsLive => Status is EnquiryStatus.Asked or EnquiryStatus.Later;

    public bool Reveals => Status == EnquiryStatus.Yes;

    /// <summary>How far it is, as the company may know it: a no and silence look alike, in word and in time, and in all that is counted or allowed.</summary>
    public CompanyEnquiryState StateForCompany(DateOnly today) => Status switch
    {
        EnquiryStatus.Yes => Outcome switch
        {
            EnquiryOutcome.Hired or EnquiryOutcome.PlacementAgreed => CompanyEnquiryState.Agreed,
            EnquiryOutcome.NotNow => CompanyEnquiryState.NotRelevant,
            null => InterviewAt is null ? CompanyEnquiryState.Yes : CompanyEnquiryState.Interview,
        },
        EnquiryStatus.TakenBack => CompanyEnquiryState.TakenBack,
        EnquiryStatus.Asked or EnquiryStatus.Later or EnquiryStatus.No or EnquiryStatus.Lapsed or EnquiryStatus.Withdrawn when WithdrawnAt is not null => CompanyEnquiryState.Withdrawn,
        EnquiryStatus.Asked or EnquiryStatus.Later or EnquiryStatus.No or EnquiryStatus.Lapsed or EnquiryStatus.Withdrawn =>
            today > AnswerBy ? CompanyEnquiryState.NotRelevant : CompanyEnquiryState.Waiting,
    };

    public static Verdict CanAsk(Posting posting, ScrubbedText text, DateOnly answerBy, DateOnly today) => Verdict
        .Require(posting.IsOnBoardOn(today), "Opslaget er ikke på opslagstavlen, så ingen kan blive spurgt om det.")
        .And(Verdict.Require(!text.IsBlank, "Skriv en begrundelse, som borgeren kan læse."))
        .And(Verdict.Require(text.OwnLength <= TextLength, "Skriv højst {0} tegn.", TextLength))
        .And(Verdict.Require(answerBy > today, "Vælg en svarfrist, der tidligst er i morgen."));

    public Verdict CanAnswer(CitizenAnswer answer, SharedContact shares, DateOnly today) => Verdict
        .Require(IsLive, "Spørgsmålet er afsluttet: Du har svaret, fristen er gået, eller det er trukket tilbage.")
        .And(Verdict.Require(today <= AnswerBy, "Fristen er gået. Ring til din kontaktperson, hvis du stadig er interesseret."))
        .And(Verdict.Require(answer != CitizenAnswer.Yes || shares.HasFlag(SharedContact.Name), "Del mindst dit navn, når du siger ja."));

    /// <param name="answer">Yes, no or later.</param>
    /// <param name="shares">With a yes: what the company may know; otherwise ignored.</param>
    /// <param name="by">The citizen.</param>
    /// <param name="now">UTC.</param>
    public void Answer(CitizenAnswer answer, SharedContact shares, Actor by, DateTime now)
    {
        CanAnswer(answer, shares, now.DanishDay).Demand();
        (Status, Shares) = answer switch
        {
            CitizenAnswer.Yes => (EnquiryStatus.Yes, shares),
            CitizenAnswer.No => (EnquiryStatus.No, SharedContact.None),
            CitizenAnswer.Later => (EnquiryStatus.Later, SharedContact.None),
        };
        SettledAt = answer == CitizenAnswer.Later ? null : now;
        Record(by, AuditAction.EnquiryAnswered, now);
    }

    /// <summary>A no must not show in what the company can do, so it can take back what was refused too.</summary>
    public Verdict CanWithdraw(DateOnly today) =>
        Verdict.Require(StateForCompany(today) == CompanyEnquiryState.Waiting, "Spørgsmålet er afsluttet, så det kan ikke trækkes tilbage.");

    public void Withdraw(Actor by, DateTime now)
    {
        CanWithdraw(now.DanishDay).Demand();
        WithdrawnAt = now;
        (Status, SettledAt) = IsLive ? (EnquiryStatus.Withdrawn, now) : (Status, SettledAt);
        Record(by, AuditAction.EnquiryWithdrawn, now);
    }

    public Verdict CanLapse(DateOnly today) => Verdict
        .Require(IsLive, "Spørgsmålet er allerede afsluttet.")
        .And(Verdict.Require(today > AnswerBy, "Fristen er ikke gået endnu."));

    public void Lapse(DateTime now)
    {
        CanLapse(now.DanishDay).Demand();
        Settle(EnquiryStatus.Lapsed, AuditAction.EnquiryLapsed, Actor.Portal, now);
    }

    public Verdict CanTakeBack() => Verdict.Require(Reveals, "Du har ikke delt noget, der kan tages tilbage.");

    /// <summary>The citizen stops sharing. The company must delete what it has, but may remember: the page says so.</summary>
    public void TakeBack(Actor by, DateTime now)
    {
        CanTakeBack().Demand();
        Shares = SharedContact.None;
        Settle(EnquiryStatus.TakenBack, AuditAction.EnquiryTakenBack, by, now);
    }

    public Verdict CanAgreeInterview(DateTime at, DateTime now) => Verdict
        .Require(Reveals, "Vent, til borgeren har sagt ja.")
        .And(Verdict.Require(at > now, "Vælg et tidspunkt, der ikke er gået."));

    /// <param name="at">When they meet, UTC.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">UTC.</param>
    public void AgreeInterview(DateTime at, Actor by, DateTime now)
    {
        CanAgreeInterview(at, now).Demand();
        InterviewAt = at;
        Record(by, AuditAction.InterviewAgreed, now);
    }

    public Verdict CanReport(EnquiryReport report) => Verdict
        .Require(Reveals, "Vent, til borgeren har sagt ja.")
        .And(report.Check());

    public void Report(EnquiryReport report, Actor by, DateTime now)
    {
        CanReport(report).Demand();
        Outcome = report.Outcome;
        OutcomeHours = report.Outcome == EnquiryOutcome.Hired ? report.Hours : null;
        NotNowBecause = report.Outcome == EnquiryOutcome.NotNow ? report.Reason : null;
        Record(by, AuditAction.OutcomeReported, now);
    }

    /// <summary>For who stores the ranking it was asked from, before it is saved: the log names the rules.</summary>
    internal void RankedBy(string rulesVersion) => NameRules(rulesVersion);

    private void Settle(EnquiryStatus status, AuditAction action, Actor by, DateTime now)
    {
        (Status, SettledAt) = (status, now);
        Record(by, action, now);
    }
}
