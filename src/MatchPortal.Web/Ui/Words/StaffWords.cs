using MatchPortal.Core.Companies;
using MatchPortal.Core.Companies.Questions;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy.Disclosure;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>What the pages call the municipality's own people and their queues.</summary>
public static class StaffWords
{
    extension(IStringLocalizer<Texts> texts)
    {
        public string Say(StaffFunction function) => function switch
        {
            StaffFunction.CompanyConsultant => texts["Virksomhedskonsulent"],
            StaffFunction.JobConsultant => texts["Jobkonsulent"],
            StaffFunction.CaseWorker => texts["Jobrådgiver"],
            StaffFunction.Leader => texts["Leder"],
        };

        public string Say(MemberRole role) => role switch
        {
            MemberRole.Owner => texts["Ejer"],
            MemberRole.Recruiter => texts["Rekrutteringsansvarlig"],
        };

        public string Say(QuestionKind kind) => kind switch
        {
            QuestionKind.Candidates => texts["Find kandidater til et opslag"],
            QuestionKind.Posting => texts["Hjælp til et opslag"],
            QuestionKind.CallBack => texts["Ring op"],
        };

        public string Say(LabourDisputeKind kind) => kind switch
        {
            LabourDisputeKind.Strike => texts["Strejke"],
            LabourDisputeKind.Lockout => texts["Lockout"],
            LabourDisputeKind.Blockade => texts["Blokade"],
        };

        public string Say(StaffQueue queue) => queue switch
        {
            StaffQueue.CompaniesToVerify => texts["Nye virksomheder, der skal godkendes"],
            StaffQueue.PostingsToPublish => texts["Opslag, der skal godkendes"],
            StaffQueue.QuestionsFromCompanies => texts["Spørgsmål fra virksomheder"],
            StaffQueue.YesFromCitizens => texts["Ja fra borgere"],
            StaffQueue.CitizensWhoHaveNotAnswered => texts["Borgere, der ikke har svaret"],
            StaffQueue.TrainingToClassify => texts["Uddannelse, der skal afklares"],
            StaffQueue.SweepAlarms => texts["Alarmer om virksomheder"],
        };

        public string Say(SweepReason reason) => reason switch
        {
            SweepReason.ManyProfiles => texts["Virksomheden har set næsten så mange profiler, som den må på en dag."],
            SweepReason.ManyQuestions => texts["Virksomheden har stillet mange forskellige spørgsmål, som når man snævrer en søgning ind trin for trin."],
        };
    }
}
