using MatchPortal.Core.JobCentres;
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

        public string Say(StaffQueue queue) => queue switch
        {
            StaffQueue.CompaniesToVerify => texts["Nye virksomheder, der skal godkendes"],
            StaffQueue.PostingsToPublish => texts["Opslag, der skal godkendes"],
            StaffQueue.YesFromCitizens => texts["Ja fra borgere"],
            StaffQueue.CitizensWhoHaveNotAnswered => texts["Borgere, der ikke har svaret"],
            StaffQueue.TrainingToClassify => texts["Uddannelse, der skal afklares"],
        };
    }
}
