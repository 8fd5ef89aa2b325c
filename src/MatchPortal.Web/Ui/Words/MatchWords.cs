using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.Replay;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>How well somebody fits, in words. Never a percentage, never a rank.</summary>
public static class MatchWords
{
    extension(IStringLocalizer<Texts> texts)
    {
        /// <summary>What a stored ranking gives now.</summary>
        /// <param name="outcome">Of the replay.</param>
        /// <param name="rules">The version it was ranked by.</param>
        public string Say(ReplayOutcome outcome, string rules) => outcome switch
        {
            ReplayOutcome.Same => texts["Regnet efter nu giver det samme."],
            ReplayOutcome.Differs => texts["Regnet efter nu giver det noget andet. Sig det til den, der driver portalen."],
            ReplayOutcome.UnknownRules => texts["Det kan ikke regnes efter: Portalen har ikke reglerne {0} længere.", rules],
        };

        public string Say(MatchBand band) => band switch
        {
            MatchBand.Clear => texts["Oplagt"],
            MatchBand.Possible => texts["Muligt"],
            MatchBand.NeedsTraining => texts["Kræver oplæring"],
            MatchBand.Unassessed => texts["Kan ikke vurderes"],
        };

        public string Explain(MatchBand band) => band switch
        {
            MatchBand.Clear => texts["Alle krav er opfyldt på det niveau, opslaget beder om."],
            MatchBand.Possible => texts["Mindst ét krav er opfyldt. Resten er næsten opfyldt, eller noget man plejer at kunne i faget."],
            MatchBand.NeedsTraining => texts["Mindst ét krav mangler. Det kan stadig være den rette, hvis I vil lære fra jer."],
            MatchBand.Unassessed => texts["Opslaget har ingen krav. Så kan vi kun sige, hvem der er tættest på."],
        };

        public string Say(MustState state) => state switch
        {
            MustState.Met => texts["Opfyldt"],
            MustState.Near => texts["Næsten"],
            MustState.Expected => texts["Forventes"],
            MustState.Missing => texts["Mangler"],
        };

        public string Say(MatchFactor factor) => factor switch
        {
            MatchFactor.Musts => texts["Krav i opslaget"],
            MatchFactor.Nices => texts["Ønsker i opslaget"],
            MatchFactor.AgreedTraining => texts["Aftalt kursus"],
            MatchFactor.Trade => texts["Fag"],
            MatchFactor.Words => texts["Ordene i opslaget"],
            MatchFactor.Distance => texts["Afstand"],
            MatchFactor.Hours => texts["Timer"],
            MatchFactor.Start => texts["Start"],
            MatchFactor.Wishes => texts["Borgerens egne ønsker"],
            MatchFactor.Turn => texts["Få forslag i forvejen"],
        };

        /// <summary>"Alle 5 krav er opfyldt", "3 af 5 krav er opfyldt, 1 næsten, 1 forventes".</summary>
        public string Sum(MatchReading reading) => texts.Sum([.. reading.Musts.Select(must => must.State)]);

        public string Sum(IReadOnlyList<MustState> states)
        {
            var musts = states.ToLookup(state => state);
            var (all, met) = (states.Count, musts[MustState.Met].Count());
            return (all, met) switch
            {
                (0, _) => texts["Opslaget har ingen krav"],
                (1, 1) => texts["Det ene krav er opfyldt"],
                _ when all == met => texts["Alle {0} krav er opfyldt", all],
                _ => texts["{0} af {1} krav er opfyldt", met, all]
                    + More(texts, Texts.Key("{0} næsten"), musts[MustState.Near].Count()) + More(texts, Texts.Key("{0} forventes"), musts[MustState.Expected].Count()),
            };
        }

        /// <summary>What speaks for and against beside the requirements, the weightiest first.</summary>
        public IEnumerable<(bool IsFor, string Sentence)> Reasons(MatchReading reading) => reading.Factors.OrderByDescending(factor => factor.Most)
            .Select(factor => (IsFor: SpeaksFor(factor), Sentence: Reason(texts, factor)))
            .Where(reason => reason.Sentence is not null)
            .Select(reason => (reason.IsFor, reason.Sentence!));
    }

    /// <summary>The name of the band's picture and the end of its class.</summary>
    public static int Steps(MatchBand band) => band switch
    {
        MatchBand.Clear => 3,
        MatchBand.Possible => 2,
        MatchBand.NeedsTraining or MatchBand.Unassessed => 1,
    };

    /// <summary>The name of a state's picture, and of its class.</summary>
    public static string Mark(MustState state) => state switch
    {
        MustState.Met => "met",
        MustState.Near => "near",
        MustState.Expected => "expected",
        MustState.Missing => "missing",
    };

    // Agreed training only ever adds.
    private static bool SpeaksFor(FactorPoints factor) => factor.Points * 2 >= factor.Most || (factor.Factor == MatchFactor.AgreedTraining && factor.Points > 0);

    private static string More(IStringLocalizer<Texts> texts, string sentence, int count) => count == 0 ? "" : $", {texts[sentence, count]}";

    private static string? Reason(IStringLocalizer<Texts> texts, FactorPoints factor) => (factor.Factor, SpeaksFor(factor), factor.Points) switch
    {
        (MatchFactor.Trade, true, _) => texts["Kommer fra faget"].Value,
        (MatchFactor.Trade, false, 0) => texts["Kommer fra et andet fag"].Value,
        (MatchFactor.Wishes, true, _) => texts["Ønsker selv arbejdet"].Value,
        (MatchFactor.Wishes, false, _) => texts["Har ikke selv nævnt faget som et ønske"].Value,
        (MatchFactor.AgreedTraining, _, > 0) => texts["Et kursus er aftalt med os og bruges her"].Value,
        (MatchFactor.Distance, true, _) when factor.Points == factor.Most => texts["Bor under 10 km væk"].Value,
        (MatchFactor.Distance, false, _) => texts["Bor langt væk"].Value,
        (MatchFactor.Start, false, _) => texts["Kan ikke starte til tiden"].Value,
        (MatchFactor.Turn, false, _) => texts["Er allerede foreslået flere steder"].Value,
        _ => null,
    };
}
