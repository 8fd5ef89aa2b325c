using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Core.Postings.Writing;
using Microsoft.AspNetCore.Mvc.Rendering;
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

        /// <summary>What it means to offer one, in a line.</summary>
        public string Explain(PostingKind kind) => kind switch
        {
            PostingKind.OrdinaryJob => texts["Almindelig ansættelse på almindelige vilkår."],
            PostingKind.FlexJob => texts["Ansættelse for en person, der kan arbejde noget, men ikke på almindelige vilkår."],
            PostingKind.AdultApprenticeship => texts["En uddannelsesaftale med en person på 25 år eller mere."],
            PostingKind.WorkPlacement => texts["En kort periode med et aftalt formål. Praktik må ikke dække jeres behov for arbejdskraft."],
            PostingKind.WageSubsidyJob => texts["Ansættelse i en periode, hvor kommunen betaler en del af lønnen. Vi ser på reglerne med jer."],
            PostingKind.JobRotation or PostingKind.Rehabilitation => texts["Ordningen findes ikke længere."],
        };

        /// <summary>The levels a requirement of that kind can ask for; null where there are none. Nobody may be asked for a mother tongue.</summary>
        public IEnumerable<SelectListItem>? LevelsOf(RequirementKind kind) => kind switch
        {
            RequirementKind.Competence => texts.Levels().Prepend(new(texts["Ligegyldigt niveau"], "")),
            RequirementKind.Language =>
            [
                new(texts["Ligegyldigt niveau"], ""), new(texts["Korte beskeder"], "1"), new(texts["Samtale"], "2"), new(texts["Flydende"], "3"),
            ],
            RequirementKind.Certificate or RequirementKind.Licence => null,
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

        public string Say(PostingMove move) => move switch
        {
            PostingMove.Pause => texts["Sæt på pause"],
            PostingMove.Resume => texts["Slå op igen"],
            PostingMove.Fill => texts["Det er besat"],
            PostingMove.Close => texts["Luk opslaget"],
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
