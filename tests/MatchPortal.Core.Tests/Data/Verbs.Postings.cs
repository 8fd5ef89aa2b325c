using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Advertising;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Core.Training;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Data;

public static partial class Verbs
{
    private static IEnumerable<Verb> OfPostings() =>
    [
        New("new Posting", AuditAction.PostingDrafted, s => s.Blank()),
        On("Posting.Revise", AuditAction.PostingRevised, s => s.Published(), (p, s) => p.Revise(s.Content with { Title = "Smed" }, s.By, s.Now)),
        On("Posting.Submit", AuditAction.PostingSubmitted, s => s.Draft(), (p, s) => p.Submit(s.By, s.Now)),
        On("Posting.Place", AuditAction.PostingPlaced, s => s.Draft(), (p, s) => p.Place(s.Workplace, PostingKind.FlexJob, s.By, s.Now)),
        On("Posting.NameContact", AuditAction.PostingContactNamed, s => s.Draft(), (p, s) => p.NameContact(s.Recruiter, s.By, s.Now)),
        On("Posting.Keep", AuditAction.AdvertisingOverruled, s => s.Draft(), (p, s) => p.Keep(new AdvertisingFinding(0, "ung", AdvertisingAdvice.All[0], null), "Det står i et citat.", s.By, s.Now)),
        On("Posting.SendBack", AuditAction.PostingSentBack, s => s.Submitted(), (p, s) => p.SendBack("Skriv timetallet.", s.By, s.Now)),
        On("Posting.Publish", AuditAction.PostingPublished, s => s.Submitted(), (p, s) => p.Publish(s.Company, s.By, s.Now)),
        On("Posting.Pause", AuditAction.PostingPaused, s => s.Published(), (p, s) => p.Pause(s.By, s.Now)),
        On("Posting.Resume", AuditAction.PostingResumed, s => s.Paused(), (p, s) => p.Resume(s.Company, s.By, s.Now)),
        On("Posting.Fill", AuditAction.PostingFilled, s => s.Published(), (p, s) => p.Fill(s.By, s.Now)),
        On("Posting.Close", AuditAction.PostingClosed, s => s.Published(), (p, s) => p.Close(s.By, s.Now)),
        On<Posting>("Posting.Expire", AuditAction.PostingExpired, s => ([s.Published()], p => p.Expire(s.Now.AddDays(15))), _ => Actor.Portal),
    ];

    private static IEnumerable<Verb> OfEnquiries() =>
    [
        New("new Proposal", AuditAction.ProposalMade, s => Asking(s, s.Proposal)),
        New("new ContactRequest", AuditAction.ContactRequested, s => Asking(s, s.Request), s => Actor.Member(s.Owner.Id)),
        .. OfEnquiries("Proposal", (s, posting) => s.Proposal(posting)),
        .. OfEnquiries("ContactRequest", (s, posting) => s.Request(posting)),
    ];

    private static IEnumerable<Verb> OfEnquiries<T>(string type, Func<Sample, Posting, T> ask)
        where T : Enquiry =>
    [
        On<T>($"{type}.Answer", AuditAction.EnquiryAnswered, Asked(ask, (e, s) => e.Answer(CitizenAnswer.No, SharedContact.None, s.By, s.Now))),
        On<T>($"{type}.Withdraw", AuditAction.EnquiryWithdrawn, Asked(ask, (e, s) => e.Withdraw(s.By, s.Now))),
        On<T>($"{type}.Lapse", AuditAction.EnquiryLapsed, Asked(ask, (e, s) => e.Lapse(s.Now.AddDays(8))), _ => Actor.Portal),
        On<T>($"{type}.TakeBack", AuditAction.EnquiryTakenBack, Asked((s, p) => s.Accepted(ask(s, p)), (e, s) => e.TakeBack(s.By, s.Now))),
        On<T>($"{type}.AgreeInterview", AuditAction.InterviewAgreed, Asked((s, p) => s.Accepted(ask(s, p)), (e, s) => e.AgreeInterview(s.Now.AddDays(2), s.By, s.Now))),
        On<T>($"{type}.Report", AuditAction.OutcomeReported, Asked((s, p) => s.Accepted(ask(s, p)), (e, s) => e.Report(new EnquiryReport(EnquiryOutcome.Hired, 20, null), s.By, s.Now))),
    ];

    private static IEnumerable<Verb> OfMarks() =>
    [
        New("new CandidateMark", AuditAction.CandidateMarked, s => Asking(s, posting => new CandidateMark(posting, s.Profile.Id, s.By, s.Now))),
        OnMark("Save", (m, s) => m.Save(true, s.By, s.Now)),
        OnMark("PutAside", (m, s) => m.PutAside(NotNowReason.AnotherChosen, s.By, s.Now)),
        OnMark("Write", (m, s) => m.Write("Kan begynde mandag.".Scrubbed(), s.By, s.Now)),
    ];

    private static Verb OnMark(string verb, Action<CandidateMark, Sample> act) => On<CandidateMark>($"CandidateMark.{verb}", AuditAction.CandidateMarked, s =>
    {
        var posting = s.Published();
        return ([new CandidateMark(posting, s.Profile.Id, s.By, s.Now), posting], mark => act(mark, s));
    });

    private static IEnumerable<Verb> OfTraining() =>
    [
        New("new TrainingRecord", AuditAction.TrainingRecorded, s => s.Course()),
        On("TrainingRecord.Correct", AuditAction.TrainingCorrected, s => s.Course(), (t, s) => t.Correct("MAG-svejsning".Scrubbed(), t.Period, [], s.By, s.Now)),
        On("TrainingRecord.ClassifyAs", AuditAction.TrainingClassified, s => s.Course(), (t, s) => t.ClassifyAs(TrainingChoice.SelfChosen, s.By, s.Now)),
        On<TrainingRecord>("TrainingRecord.AgreedBy", AuditAction.TrainingAgreed, AgreeOnCourse),
        New("new TrainingDecision", AuditAction.DecisionMade, s => s.Decision()),
        On("TrainingDecision.Withdraw", AuditAction.DecisionWithdrawn, s => s.Decision(), (d, s) => d.Withdraw([], "Forkert borger.".Scrubbed(), s.By, s.Now)),
    ];

    private static (Entity[] Stored, Func<T> Make) Asking<T>(Sample s, Func<Posting, T> ask)
    {
        var posting = s.Published();
        return ([posting], () => ask(posting));
    }

    private static Func<Sample, (Entity[] Stored, Action<T> Act)> Asked<T>(Func<Sample, Posting, T> ask, Action<T, Sample> act)
        where T : Enquiry => s =>
        {
            var posting = s.Published();
            return ([ask(s, posting), posting], enquiry => act(enquiry, s));
        };

    private static (Entity[] Stored, Action<TrainingRecord> Act) AgreeOnCourse(Sample s)
    {
        var decision = s.Decision();
        return ([s.Course(), decision], course => course.AgreedBy(decision, s.By, s.Now));
    }
}
