using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Tests.Rules;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Postings;

public sealed class PostingRefusalTests
{
    private const string Ended = "Opslaget er afsluttet. Skriv et nyt, hvis I vil søge igen.";
    private const string DraftsOnly = "Kun en kladde kan sendes til godkendelse.";
    private const string TooLate = "Fristen er gået. Vælg en ny, så opslaget kan vises.";
    private const string WaitingOnly = "Kun et opslag, der venter på godkendelse, kan slås op.";
    private const string SentBackOnly = "Kun et opslag, der venter på godkendelse, kan sendes tilbage.";
    private const string PausedOnly = "Opslaget er ikke på pause.";

    private const string LeastFirst = "Skriv et mindste timetal, der ikke er større end det største.";

    private static readonly PostingPeriod Backwards = new(new DateOnly(2026, 12, 2), new DateOnly(2026, 12, 1), null);

    public static TheoryData<Refusal> Refusals =>
    [
        Refusal.OfNew("New_WhenWorkplaceIsClosed", "Arbejdsstedet er lukket. Vælg et andet.", s =>
        {
            s.Workplace.Close(0, s.By, s.Now);
            return s.Blank();
        }),

        Revise("Filled", Ended, s => s.Filled(), c => c),
        Revise("Closed", Ended, s => s.Closed(), c => c),
        Revise("Expired", Ended, s => s.Expired(), c => c),
        Revise("TitleIsTooLong", "Skriv en titel på højst 80 tegn.", s => s.Blank(), c => c with { Title = new string('å', 81) }),
        Revise("TasksAreTooLong", "Skriv højst 6000 tegn om opgaverne.", s => s.Blank(), c => c with { Tasks = new string('å', 6001) }),
        Revise("NoHours", "Skriv et timetal fra 1 til 60.", s => s.Blank(), c => c with { Hours = new WeeklyHours(0, 37) }),
        Revise("MoreHoursThanAWeekHas", "Skriv et timetal fra 1 til 60.", s => s.Blank(), c => c with { Hours = new WeeklyHours(20, 61) }),
        Revise("HoursAreTurnedRound", LeastFirst, s => s.Blank(), c => c with { Hours = new WeeklyHours(30, 20) }),
        Revise("ItEndsBeforeItStarts", "Vælg en slutdato, der ikke ligger før startdatoen.", s => s.Blank(), c => c with { Period = Backwards }),
        Revise("PublishedLosesTitle", "Giv opslaget en titel.", s => s.Published(), c => c with { Title = " " }),
        Revise("SubmittedLosesOccupation", "Vælg, hvilket fag opslaget hører til.", s => s.Submitted(), c => c with { OccupationCode = null }),
        Revise("PausedLosesTasks", "Beskriv opgaverne.", s => s.Paused(), c => c with { Tasks = "" }),

        Submit("Submitted", DraftsOnly, s => s.Submitted()),
        Submit("Published", DraftsOnly, s => s.Published()),
        Submit("Closed", DraftsOnly, s => s.Closed()),
        Submit("KindIsHistoric", "Ordningen findes ikke længere. Vælg en anden slags opslag.", s => s.Draft(PostingKind.JobRotation)),
        Submit("KindIsRehabilitation", "Ordningen findes ikke længere. Vælg en anden slags opslag.", s => s.Draft(PostingKind.Rehabilitation)),
        Submit("Blank", "Giv opslaget en titel.", s => s.Blank()),
        Submit("NoOccupation", "Vælg, hvilket fag opslaget hører til.", s => s.Draft(s.Content with { OccupationCode = null })),
        Submit("NoTasks", "Beskriv opgaverne.", s => s.Draft(s.Content with { Tasks = "  " })),
        Submit("NobodyIsWanted", "Skriv, hvor mange personer I søger, fra 1 til 500.", s => s.Draft(s.Content with { Openings = 0 })),
        Submit("HundredsAreWanted", "Skriv, hvor mange personer I søger, fra 1 til 500.", s => s.Draft(s.Content with { Openings = 501 })),
        Submit("PlacementHasNoPurpose", "Vælg, hvad formålet med praktikken er.", s => s.Draft(PostingKind.WorkPlacement)),
        Submit("SubsidyJobIsOverFullWeek", "Skriv højst 37 timer om ugen. Mere må praktik og løntilskud ikke være.", LongSubsidyJob),
        Submit("DeadlineWasYesterday", TooLate, s => s.Draft(UntilYesterday(s))),

        SendBack("Draft", SentBackOnly, s => s.Draft(), "Skriv mere."),
        SendBack("Published", SentBackOnly, s => s.Published(), "Skriv mere."),
        SendBack("NoReason", "Skriv til virksomheden, hvad der skal ændres.", s => s.Submitted(), " "),

        Publish("Draft", WaitingOnly, s => s.Draft(), s => s.Company),
        Publish("Published", WaitingOnly, s => s.Published(), s => s.Company),
        Publish("Closed", WaitingOnly, s => s.Closed(), s => s.Company),
        Publish("AnotherCompanys", "Opslaget hører til en anden virksomhed.", s => s.Submitted(), s => s.NewCompany("Lageret A/S")),
        Publish("CompanyIsNotVerified", "Virksomheden skal godkendes, før opslaget kan slås op.", SubmittedByAStranger, s => s.Company),
        Publish("DeadlineWasYesterday", TooLate, s => Revised(s.Submitted(), s), s => s.Company),

        Pause("Draft", s => s.Draft()),
        Pause("Submitted", s => s.Submitted()),
        Pause("Paused", s => s.Paused()),
        Pause("Filled", s => s.Filled()),
        Resume("Published", PausedOnly, s => s.Published()),
        Resume("Expired", PausedOnly, s => s.Expired()),
        Resume("DeadlineWasYesterday", TooLate, s => Revised(s.Paused(), s)),
        Fill("Draft", s => s.Draft()),
        Fill("Submitted", s => s.Submitted()),
        Fill("Filled", s => s.Filled()),
        Fill("Closed", s => s.Closed()),
        Close("Filled", s => s.Filled()),
        Close("Closed", s => s.Closed()),
        Close("Expired", s => s.Expired()),
        Expire("Draft", "Kun et åbent opslag kan udløbe.", s => s.Draft(UntilYesterday(s)), 0),
        Expire("Closed", "Kun et åbent opslag kan udløbe.", s => s.Closed(), 15),
        Expire("LastDayIsToday", "Fristen er ikke gået endnu.", s => s.Published(), 14),
        Expire("ItHasNoDeadline", "Fristen er ikke gået endnu.", s => s.Draft(s.Content with { Period = PostingPeriod.Open }).With(p => p.Submit(s.By, s.Now)), 999),
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Verb_WhenRefused_SaysWhatTheGuardSays(Refusal refusal) => refusal.Check();

    private static Refusal Revise(string when, string sentence, Func<Sample, Posting> posting, Func<PostingContent, PostingContent> change) =>
        Refusal.Of($"Revise_When{when}", sentence, posting, (p, s) => p.CanRevise(change(s.Content)), (p, s) => p.Revise(change(s.Content), s.By, s.Now));

    private static Refusal Submit(string when, string sentence, Func<Sample, Posting> posting) =>
        Refusal.Of($"Submit_When{when}", sentence, posting, (p, s) => p.CanSubmit(s.Today), (p, s) => p.Submit(s.By, s.Now));

    private static Refusal SendBack(string when, string sentence, Func<Sample, Posting> posting, string reason) =>
        Refusal.Of($"SendBack_When{when}", sentence, posting, (p, _) => p.CanSendBack(reason), (p, s) => p.SendBack(reason, s.By, s.Now));

    private static Refusal Publish(string when, string sentence, Func<Sample, Posting> posting, Func<Sample, Company> company) => Refusal.Of(
        $"Publish_When{when}", sentence, posting, (p, s) => p.CanPublish(company(s), s.Today), (p, s) => p.Publish(company(s), s.By, s.Now));

    private static Refusal Pause(string when, Func<Sample, Posting> posting) =>
        Refusal.Of($"Pause_When{when}", "Kun et opslag på opslagstavlen kan sættes på pause.", posting, (p, _) => p.CanPause(), (p, s) => p.Pause(s.By, s.Now));

    private static Refusal Resume(string when, string sentence, Func<Sample, Posting> posting) =>
        Refusal.Of($"Resume_When{when}", sentence, posting, (p, s) => p.CanResume(s.Company, s.Today), (p, s) => p.Resume(s.Company, s.By, s.Now));

    private static Refusal Fill(string when, Func<Sample, Posting> posting) => Refusal.Of(
        $"Fill_When{when}", "Kun et opslag, der er på opslagstavlen eller på pause, kan blive besat.", posting, (p, _) => p.CanFill(), (p, s) => p.Fill(s.By, s.Now));

    private static Refusal Close(string when, Func<Sample, Posting> posting) =>
        Refusal.Of($"Close_When{when}", "Opslaget er allerede afsluttet.", posting, (p, _) => p.CanClose(), (p, s) => p.Close(s.By, s.Now));

    private static Refusal Expire(string when, string sentence, Func<Sample, Posting> posting, int days) => Refusal.Of(
        $"Expire_When{when}", sentence, posting, (p, s) => p.CanExpire(s.Today.AddDays(days)), (p, s) => p.Expire(s.Now.AddDays(days)));

    private static Posting SubmittedByAStranger(Sample s)
    {
        s.Company.WithdrawVerification("Konkurs.", s.By, s.Now);
        return s.Submitted();
    }

    private static Posting LongSubsidyJob(Sample s) => s.Draft(s.Content with { Hours = new WeeklyHours(37, 38) }, PostingKind.WageSubsidyJob);

    private static PostingContent UntilYesterday(Sample s) => s.Content with { Period = new PostingPeriod(null, null, s.Today.AddDays(-1)) };

    private static Posting Revised(Posting posting, Sample s) => posting.With(p => p.Revise(UntilYesterday(s), s.By, s.Now));
}
