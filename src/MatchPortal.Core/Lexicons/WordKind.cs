namespace MatchPortal.Core.Lexicons;

/// <summary>What a word of the lexicon names.</summary>
public enum WordKind
{
    /// <summary>An occupation, by what people call it.</summary>
    JobTitle,
    Competence,
    Certificate,
}
