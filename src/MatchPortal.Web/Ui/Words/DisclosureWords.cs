using MatchPortal.Core;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Proposals.Candidates;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>What employers are told of profiles without names, and of what came of asking.</summary>
public static class DisclosureWords
{
    extension(IStringLocalizer<Texts> texts)
    {
        /// <summary>"Under 5 passer. Flere kan med oplæring."</summary>
        public string Fits(CountBand? band) => band switch
        {
            null => texts["I har spurgt så mange gange, som I kan på en dag. I morgen kan I se tallet igen."],
            CountBand.Under5 => texts["Under 5 passer. Flere kan med oplæring."],
            { } many => texts["{0} passer.", texts.Say(many)],
        };

        public string ExplainShown(MustState state) => state switch
        {
            MustState.Met => texts["på det niveau, I beder om."],
            MustState.Near => texts["på et lavere niveau, eller noget, der ligger tæt på."],
            MustState.Expected => texts["ikke nævnt, men plejer at høre til faget."],
            MustState.Missing => texts["ikke nævnt, eller så sjældent, at det ikke kan vises uden navn."],
        };

        public string Say(CompanyEnquiry enquiry) => (enquiry.State, enquiry.Kind) switch
        {
            (CompanyEnquiryState.Waiting, EnquiryKind.ContactRequest) => texts["I har bedt om kontakt"],
            (CompanyEnquiryState.Waiting, EnquiryKind.Proposal) => texts["En borger bliver spurgt"],
            (CompanyEnquiryState.Yes, _) => texts["Har sagt ja"],
            (CompanyEnquiryState.Interview, _) => texts["Samtale aftalt"],
            (CompanyEnquiryState.Agreed, _) => texts["Aftalt"],
            (CompanyEnquiryState.NotRelevant, _) => texts["Ikke aktuel"],
            (CompanyEnquiryState.Withdrawn, _) => texts["I har trukket det tilbage"],
            (CompanyEnquiryState.TakenBack, _) => texts["Borgeren har taget sit ja tilbage"],
        };

        /// <summary>How far a question is, for staff.</summary>
        public string Say(Enquiry question, DateOnly today) => question.Status switch
        {
            EnquiryStatus.Asked => texts["Svarer senest {0}", texts.Day(question.AnswerBy, today)],
            EnquiryStatus.Later => texts["Tænker over det til {0}", texts.Day(question.AnswerBy, today)],
            EnquiryStatus.Yes => texts["Har sagt ja"],
            EnquiryStatus.No => texts["Har sagt nej"],
            EnquiryStatus.Lapsed => texts["Fristen gik uden svar"],
            EnquiryStatus.Withdrawn => texts["Spørgsmålet er trukket tilbage"],
            EnquiryStatus.TakenBack => texts["Har taget sit ja tilbage"],
        };

        /// <summary>The name the company knows somebody by, or who proposes a person that it does not know yet.</summary>
        public string Who(CompanyEnquiry enquiry) => enquiry switch
        {
            { Pseudonym: { } name } => texts["Kandidat {0}", name],
            { By: { } consultant } => texts["Foreslået af {0}", consultant],
            _ => texts["En kandidat"],
        };

        /// <summary>Whose turn it is.</summary>
        public string WaitsOn(CompanyEnquiry enquiry, DateOnly today) => enquiry.State switch
        {
            CompanyEnquiryState.Waiting => texts["Venter på borgeren, som svarer senest {0}.", texts.Day(enquiry.AnswerBy, today)],
            CompanyEnquiryState.Yes => texts["Venter på jer: ring, og aftal en samtale."],
            CompanyEnquiryState.Interview => texts["Samtale {0} kl. {1}. Fortæl bagefter, hvad det blev til.", texts.Weekday(enquiry.InterviewAt!.Value.DanishDay, today), DayWords.Clock(enquiry.InterviewAt.Value)],
            CompanyEnquiryState.Agreed => enquiry.Report is { } report ? texts.Say(report.Outcome) : texts.Say(enquiry),
            CompanyEnquiryState.NotRelevant when enquiry.Report?.Reason is { } reason => texts.Say(reason),
            CompanyEnquiryState.NotRelevant or CompanyEnquiryState.Withdrawn => texts.Say(enquiry),
            CompanyEnquiryState.TakenBack => texts["Borgeren har taget sit ja tilbage. Slet navn og kontakt, hvis I har gemt dem."],
        };

        public string Say(NotNowReason reason) => reason switch
        {
            NotNowReason.AnotherChosen => texts["Vi har valgt en anden"],
            NotNowReason.CompetenceMissing => texts["Der mangler en kompetence eller et bevis"],
            NotNowReason.TimesDoNotFit => texts["Timer eller start passer ikke"],
            NotNowReason.JobIsGone => texts["Jobbet er ikke længere ledigt"],
            NotNowReason.CitizenDeclined => texts["Borgeren ville ikke alligevel"],
        };

        public string Say(EnquiryOutcome outcome) => outcome switch
        {
            EnquiryOutcome.Hired => texts["Ansat med løn"],
            EnquiryOutcome.PlacementAgreed => texts["Praktik eller løntilskud er aftalt"],
            EnquiryOutcome.NotNow => texts["Ikke nu"],
        };
    }
}
