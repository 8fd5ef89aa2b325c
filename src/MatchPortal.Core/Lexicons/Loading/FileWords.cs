namespace MatchPortal.Core.Lexicons.Loading;

/// <summary>The words the files use for closed sets.</summary>
internal static class FileWords
{
    public static readonly (string Word, TitleKind Value)[] TitleKinds =
    [
        ("title", TitleKind.Title), ("short", TitleKind.Abbreviation), ("older", TitleKind.Older), ("newer", TitleKind.Newer),
        ("everyday", TitleKind.Everyday),
    ];

    public static readonly (string Word, CompetenceKind Value)[] CompetenceKinds =
    [
        ("skill", CompetenceKind.Skill), ("knowledge", CompetenceKind.Knowledge), ("language", CompetenceKind.Language),
        ("transversal", CompetenceKind.Transversal),
    ];

    public static readonly (string Word, OccupationRelation Value)[] Relations =
        [("essential", OccupationRelation.Essential), ("useful", OccupationRelation.Useful)];

    public static readonly (string Word, DemandLevel Value)[] DemandLevels =
    [
        ("shortage", DemandLevel.Shortage), ("paradox", DemandLevel.Paradox), ("good", DemandLevel.Good),
        ("less-good", DemandLevel.LessGood),
    ];
}
