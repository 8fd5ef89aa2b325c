using System.Collections.Frozen;
using MatchPortal.Search.Analysis;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>Words of titles that say nothing about the occupation, and those that end the part of a title that does.</summary>
internal static class EmptyWords
{
    private static readonly FrozenSet<string> Prepositions =
        "i inden indenfor for med til på ved af over om hos under mod fra som der of in at".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Stems =
        ("andet anden andre andetsteds hovedaktiviteten område området øvrig øvrigt øvrige lignende mv diverse generel generelt almindelig ikke klassificeret "
            + "beslægtet beslægtede person personer arbejde specialiseret speciale ansvar ansvarlig")
            .Split(' ').Select(word => DanishStemmer.Stem(word).ToString()).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string stem) => Stems.Contains(stem);

    /// <summary>The place of the head: the last word before the first preposition; -1 without words.</summary>
    public static int LeadOf(List<string> words)
    {
        var end = words.FindIndex(Prepositions.Contains);
        return (end <= 0 ? words.Count : end) - 1;
    }
}
