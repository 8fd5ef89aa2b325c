using MatchPortal.Core.Citizens;
using MatchPortal.Core.Citizens.Candidates;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Training;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>What the pages call a citizen's own choices.</summary>
public static class CitizenWords
{
    extension(IStringLocalizer<Texts> texts)
    {
        public string Say(Visibility visibility) => visibility switch
        {
            Visibility.Hidden => texts["Skjult"],
            Visibility.Municipality => texts["Kun kommunen"],
            Visibility.Employers => texts["Vist uden navn"],
        };

        public string Explain(Visibility visibility) => visibility switch
        {
            Visibility.Hidden => texts["Kun du og din kontaktperson kan se din profil."],
            Visibility.Municipality => texts["Kommunens konsulenter må se din profil. De spørger dig, før de nævner dig for nogen."],
            Visibility.Employers => texts["Virksomheder må se, hvad du kan. De kan ikke se, hvem du er."],
        };

        public string Say(TrainingChoice choice) => choice switch
        {
            TrainingChoice.WellChosen => texts["Aftalt med kommunen"],
            TrainingChoice.SelfChosen => texts["Valgt uden aftale"],
            TrainingChoice.Ordinary => texts["Almindelig uddannelse eller kursus"],
            TrainingChoice.Unknown => texts["Ikke afklaret endnu"],
        };

        public string Say(TargetGroup group) => group switch
        {
            TargetGroup.UnemploymentBenefit => texts["Dagpengemodtager"],
            TargetGroup.JobReady => texts["Jobparat på kontanthjælp"],
            TargetGroup.ActivityReady => texts["Aktivitetsparat på kontanthjælp"],
            TargetGroup.EducationReady => texts["Uddannelsesparat på uddannelseshjælp"],
            TargetGroup.SicknessBenefit => texts["Sygedagpengemodtager"],
            TargetGroup.JobClarification => texts["I jobafklaringsforløb"],
            TargetGroup.ResourceCourse => texts["I ressourceforløb"],
            TargetGroup.Rehabilitation => texts["Revalidend"],
            TargetGroup.FlexJob => texts["Visiteret til fleksjob"],
            TargetGroup.SelfSupported => texts["Ledig uden ydelse"],
        };

        public string Say(CandidateOrder order) => order switch
        {
            CandidateOrder.Best => texts["Bedst til min søgning"],
            CandidateOrder.Soonest => texts["Kan starte først"],
            CandidateOrder.Newest => texts["Senest ændret"],
            CandidateOrder.Distance => texts["Afstand"],
        };

        public string Say(CitizenAnswer answer) => answer switch
        {
            CitizenAnswer.Yes => texts["Ja"],
            CitizenAnswer.No => texts["Nej tak"],
            CitizenAnswer.Later => texts["Senere"],
        };
    }
}
