using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Tests.Rules;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Proposals;

public sealed class EnquiryRefusalTests
{
    private const string Answered = "Spørgsmålet er afsluttet: Du har svaret, fristen er gået, eller det er trukket tilbage.";
    private const string NotOnBoard = "Opslaget er ikke på opslagstavlen, så ingen kan blive spurgt om det.";
    private const string TooSoon = "Vælg en svarfrist, der tidligst er i morgen.";
    private const string NothingShared = "Du har ikke delt noget, der kan tages tilbage.";
    private const string AnotherCompany = "Opslaget hører til en anden virksomhed.";

    public static TheoryData<Refusal> Refusals => [.. OfNew(), .. Of("Proposal", s => s.Proposal(s.Published())), .. Of("ContactRequest", s => s.Request(s.Published()))];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Verb_WhenRefused_SaysWhatTheGuardSays(Refusal refusal) => refusal.Check();

    private static IEnumerable<Refusal> OfNew() =>
    [
        Refusal.OfNew("Proposal_WhenPostingIsSubmitted", NotOnBoard, s => s.Proposal(s.Submitted())),
        Refusal.OfNew("Proposal_WhenPostingIsPaused", NotOnBoard, s => s.Proposal(s.Paused())),
        Refusal.OfNew("Proposal_WhenPostingIsFilled", NotOnBoard, s => s.Proposal(s.Filled())),
        Refusal.OfNew("Proposal_WhenReasonIsBlank", "Skriv en begrundelse, som borgeren kan læse.", s => Propose(s, " ", 7)),
        Refusal.OfNew("Proposal_WhenReasonIsTooLong", "Skriv højst 1000 tegn.", s => Propose(s, new string('å', 1001), 7)),
        Refusal.OfNew("Proposal_WhenAnswerIsDueToday", TooSoon, s => Propose(s, "Du kan svejse.", 0)),
        Refusal.OfNew("ContactRequest_WhenPostingIsClosed", NotOnBoard, s => s.Request(s.Closed())),
        Refusal.OfNew("ContactRequest_WhenMessageIsBlank", "Skriv en begrundelse, som borgeren kan læse.", s => Ask(s, s.Owner, "", 7)),
        Refusal.OfNew("ContactRequest_WhenAnswerIsDueToday", TooSoon, s => Ask(s, s.Owner, "Kom og se.", 0)),
        Refusal.OfNew("ContactRequest_WhenMemberIsAnotherCompanys", AnotherCompany, s => Ask(s, new Sample(new FakeClock()).Owner, "Kom og se.", 7)),
        Refusal.OfNew("ContactRequest_WhenMemberHasLeft", AnotherCompany, s => Ask(s, s.Owner.With(m => m.Leave(1, s.By, s.Now)), "Kom og se.", 7)),
        Refusal.OfNew("ContactRequest_WhenMemberIsNotVerified", "Kommunen skal godkende dig, før du kan bede om kontakt.", s => Ask(s, s.Recruiter, "Kom og se.", 7)),
    ];

    private static IEnumerable<Refusal> Of(string type, Func<Sample, Enquiry> make) =>
    [
        Answer($"{type}_Answer_WhenYesWasSaid", Answered, s => s.Accepted(make(s)), CitizenAnswer.No),
        Answer($"{type}_Answer_WhenNoWasSaid", Answered, s => make(s).With(e => Say(e, s, CitizenAnswer.No)), CitizenAnswer.Yes),
        Answer($"{type}_Answer_WhenWithdrawn", Answered, s => make(s).With(e => e.Withdraw(s.By, s.Now)), CitizenAnswer.Yes),
        Answer($"{type}_Answer_WhenTakenBack", Answered, s => TakenBack(make(s), s), CitizenAnswer.Yes),
        Answer($"{type}_Answer_WhenDeadlineHasPassed", "Fristen er gået. Ring til din kontaktperson, hvis du stadig er interesseret.", make, CitizenAnswer.Yes, days: 8),
        Answer($"{type}_Answer_WhenYesSharesNoName", "Del mindst dit navn, når du siger ja.", make, CitizenAnswer.Yes, SharedContact.Phone | SharedContact.Email),
        Withdraw($"{type}_Withdraw_WhenAnswered", s => s.Accepted(make(s))),
        Withdraw($"{type}_Withdraw_WhenWithdrawn", s => make(s).With(e => e.Withdraw(s.By, s.Now))),
        Lapse($"{type}_Lapse_WhenAnswered", "Spørgsmålet er allerede afsluttet.", s => s.Accepted(make(s)), 8),
        Lapse($"{type}_Lapse_OnTheLastDay", "Fristen er ikke gået endnu.", make, 7),
        TakeBack($"{type}_TakeBack_WhenAsked", make),
        TakeBack($"{type}_TakeBack_WhenNoWasSaid", s => make(s).With(e => Say(e, s, CitizenAnswer.No))),
        TakeBack($"{type}_TakeBack_WhenTakenBack", s => TakenBack(make(s), s)),
    ];

    private static Refusal Answer(
        string name, string sentence, Func<Sample, Enquiry> make, CitizenAnswer answer, SharedContact shares = SharedContact.Name, int days = 0) => Refusal.Of(
        name, sentence, make, (e, s) => e.CanAnswer(answer, shares, s.Today.AddDays(days)), (e, s) => e.Answer(answer, shares, s.By, s.Now.AddDays(days)));

    private static Refusal Withdraw(string name, Func<Sample, Enquiry> make) => Refusal.Of(
        name, "Spørgsmålet er afsluttet, så det kan ikke trækkes tilbage.", make, (e, s) => e.CanWithdraw(s.Now.DanishDay), (e, s) => e.Withdraw(s.By, s.Now));

    private static Refusal Lapse(string name, string sentence, Func<Sample, Enquiry> make, int days) =>
        Refusal.Of(name, sentence, make, (e, s) => e.CanLapse(s.Today.AddDays(days)), (e, s) => e.Lapse(s.Now.AddDays(days)));

    private static Refusal TakeBack(string name, Func<Sample, Enquiry> make) =>
        Refusal.Of(name, NothingShared, make, (e, _) => e.CanTakeBack(), (e, s) => e.TakeBack(s.By, s.Now));

    private static void Say(Enquiry enquiry, Sample s, CitizenAnswer answer) => enquiry.Answer(answer, SharedContact.None, s.By, s.Now);

    private static Enquiry TakenBack(Enquiry enquiry, Sample s) => s.Accepted(enquiry).With(e => e.TakeBack(s.By, s.Now));

    private static Proposal Propose(Sample s, string reason, int days) =>
        new(s.Published(), s.Profile.Id, s.Consultant.Id, reason.Scrubbed(), s.Today.AddDays(days), s.Now);

    private static ContactRequest Ask(Sample s, CompanyMember member, string message, int days) =>
        new(s.Published(), s.Profile.Id, member, message.Scrubbed(), [], s.Today.AddDays(days), s.Now);
}
