using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Words of a set, and what is made of them: chef, EU-chefen, indenrigsminister; skibet, kystvagtskibet.</summary>
internal static class CompoundNouns
{
    // Enough letters before the word to be no other: billeder is no leder, a semester no mester.
    private const int ShortestBefore = 4;
    private const int ShortestNoun = 4;

    private static readonly string[] Endings = ["en", "n", "et"];

    public static bool IsAt(Passage passage, int i, Cue nouns)
    {
        if (passage.IsWord(i, nouns) || !passage.Is(i, TokenKind.Word))
        {
            return passage.IsWord(i, nouns);
        }

        var word = passage.Of(i);
        if (IsNoun(word, nouns))
        {
            return true;
        }

        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && IsNoun(word[..^ending.Length], nouns))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoun(ReadOnlySpan<char> word, Cue nouns) =>
        nouns.Contains(word) || nouns.IsEndOf(word, ShortestBefore, ShortestNoun) || word.LastIndexOf('-') is > 0 and var hyphen && nouns.Contains(word[(hyphen + 1)..]);
}
