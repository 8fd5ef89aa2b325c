namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>What a title says. All words are folded and stemmed; family terms begin with "=".</summary>
/// <param name="Text">The title as grams are made of it: abbreviations and English words in Danish, fields of learning taken out.</param>
/// <param name="Key">The words in order: equal keys are the same title.</param>
/// <param name="Heads">What the person is.</param>
/// <param name="Topics">What with, where, for whom: everything that is not the head, whole and in parts.</param>
internal sealed record TitleReading(string Text, string Key, IReadOnlyList<string> Heads, IReadOnlyList<string> Topics)
{
    public required IReadOnlyList<string> HeadFamilies { get; init; }

    public required IReadOnlyList<string> TopicFamilies { get; init; }

    /// <summary>What the fields of learning in it stand for.</summary>
    public required IReadOnlyList<string> Narrower { get; init; }
}
