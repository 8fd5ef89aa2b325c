using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>What the pages call the kinds and states of postings.</summary>
public static class PostingWords
{
    extension(IStringLocalizer<Texts> texts)
    {
        public string Say(PostingKind kind) => kind switch
        {
            PostingKind.OrdinaryJob => texts["Ordinært job"],
            PostingKind.FlexJob => texts["Fleksjob"],
            PostingKind.AdultApprenticeship => texts["Voksenlærling"],
            PostingKind.WorkPlacement => texts["Virksomhedspraktik"],
            PostingKind.WageSubsidyJob => texts["Job med løntilskud"],
            PostingKind.JobRotation => texts["Jobrotation"],
            PostingKind.Rehabilitation => texts["Revalidering"],
        };

        public string Say(PostingStatus status) => status switch
        {
            PostingStatus.Draft => texts["Kladde"],
            PostingStatus.Submitted => texts["Venter på godkendelse"],
            PostingStatus.Published => texts["På opslagstavlen"],
            PostingStatus.Paused => texts["På pause"],
            PostingStatus.Filled => texts["Besat"],
            PostingStatus.Closed => texts["Lukket"],
            PostingStatus.Expired => texts["Fristen er gået"],
        };

        public string Say(PlacementPurpose purpose) => purpose switch
        {
            PlacementPurpose.PaidHours => texts["at nå frem til almindelige løntimer i virksomheden"],
            PlacementPurpose.TrainCompetences => texts["at øve bestemte kompetencer"],
            PlacementPurpose.ClarifyDirection => texts["at finde ud af, om faget er det rette"],
        };

        public string Say(HoursBand hours) => hours switch
        {
            HoursBand.Full => texts["37 timer"],
            HoursBand.Part => texts["20–36 timer"],
            HoursBand.Few => texts["Under 20 timer"],
        };

        public string Say(BoardOrder order) => order switch
        {
            BoardOrder.Best => texts["Bedst til min søgning"],
            BoardOrder.Newest => texts["Nyeste først"],
            BoardOrder.Deadline => texts["Frist"],
            BoardOrder.Title => texts["Titel"],
            BoardOrder.Distance => texts["Afstand"],
        };

        /// <summary>"1 time", "37 timer", "30–37 timer".</summary>
        public string Hours(int least, int most) => (least, most) switch
        {
            (1, 1) => texts["1 time"],
            _ when least == most => texts["{0} timer", most],
            _ => texts["{0}–{1} timer", least, most],
        };
    }
}
