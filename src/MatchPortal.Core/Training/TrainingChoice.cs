namespace MatchPortal.Core.Training;

/// <summary>How training came about.</summary>
public enum TrainingChoice
{
    /// <summary>Aftalt med kommunen (velvalgt): exists only through a decision.</summary>
    WellChosen,

    /// <summary>Valgt uden aftale (selvvalgt): picked while unemployed, without the dialogue.</summary>
    SelfChosen,

    /// <summary>Almindelig uddannelse eller kursus: loses nothing.</summary>
    Ordinary,

    /// <summary>Counts between until staff classify it.</summary>
    Unknown,
}
