using System.Globalization;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Lexicons.FreeText;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Words;

/// <summary>What the pages call levels and sources of competences, and kinds of concepts.</summary>
public static class CompetenceWords
{
    private static readonly CompetenceSource[] ByHand = [CompetenceSource.Work, CompetenceSource.OrdinaryEducation, CompetenceSource.Placement, CompetenceSource.Unknown];

    extension(IStringLocalizer<Texts> texts)
    {
        public string SayLevel(int level) => level switch
        {
            1 => texts["1 Har prøvet det"],
            2 => texts["2 Kan det med hjælp"],
            3 => texts["3 Kan det selv"],
            4 => texts["4 Er rutineret"],
            5 => texts["5 Lærer andre op"],
            _ => texts["Niveau {0}", level],
        };

        public IEnumerable<SelectListItem> Levels() =>
            Enumerable.Range(1, 5).Select(level => new SelectListItem(texts.SayLevel(level), level.ToString(CultureInfo.InvariantCulture)));

        public string Say(CompetenceSource source) => source switch
        {
            CompetenceSource.Work => texts["Lønnet arbejde"],
            CompetenceSource.OrdinaryEducation => texts["Uddannelse eller kursus"],
            CompetenceSource.WellChosenTraining => texts["Kursus aftalt med kommunen"],
            CompetenceSource.SelfChosenTraining => texts["Kursus valgt uden aftale"],
            CompetenceSource.Placement => texts["Praktik eller løntilskud"],
            CompetenceSource.Unknown => texts["Ikke oplyst"],
        };

        /// <summary>What a person may say by hand, and what is said already.</summary>
        public IEnumerable<SelectListItem> Sources(CompetenceSource now) =>
            ByHand.Append(now).Distinct().Select(source => new SelectListItem(texts.Say(source), source.ToString(), source == now));

        public string Say(ConceptKind kind) => kind switch
        {
            ConceptKind.Competence => texts["En kompetence"],
            ConceptKind.Certificate => texts["Bevis"],
            ConceptKind.Occupation => texts["Fag, du gerne vil arbejde i"],
        };
    }
}
