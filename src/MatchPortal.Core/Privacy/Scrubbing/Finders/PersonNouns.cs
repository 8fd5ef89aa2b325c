using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Words for what a person is: chef, and what is made of it, EU-chefen, indenrigsminister.</summary>
internal static class PersonNouns
{
    // Enough letters before the word to be no other: billeder is no leder, a semester no mester.
    private const int ShortestBefore = 4;
    private const int ShortestNoun = 4;

    private static readonly string[] Endings = ["en", "n", "et"];

    public static bool IsAt(Passage passage, int i, Cues cues)
    {
        if (passage.IsWord(i, cues.Roles) || !passage.Is(i, TokenKind.Word))
        {
            return passage.IsWord(i, cues.Roles);
        }

        var word = passage.Of(i);
        if (IsNoun(word, cues))
        {
            return true;
        }

        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && IsNoun(word[..^ending.Length], cues))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoun(ReadOnlySpan<char> word, Cues cues) =>
        cues.Roles.Contains(word) || cues.Roles.IsEndOf(word, ShortestBefore, ShortestNoun) || word.LastIndexOf('-') is > 0 and var hyphen && cues.Roles.Contains(word[(hyphen + 1)..]);
}
