using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Whether the words before a token say that somebody works there: hos, ansat i, praktik på.</summary>
internal sealed class WorkContext(Cues cues)
{
    private const int Near = 6;

    public bool IsBefore(Passage passage, int i)
    {
        if (passage.IsWord(i - 1, "hos") || (passage.IsWord(i - 1, "var") || passage.IsWord(i - 1, "er")) && (passage.IsWord(i - 2, "arbejdsplads") || passage.IsWord(i - 2, "arbejdsgiver")))
        {
            return true;
        }

        if (!passage.IsWord(i - 1, cues.WorkPrepositions))
        {
            return false;
        }

        for (var at = i - 2; at >= Math.Max(0, i - Near); at--)
        {
            if (passage.IsWord(at, cues.Work))
            {
                return IsWorkThere(passage, at, i - 1);
            }

            if (!passage.Is(at, TokenKind.Word) && !passage.Is(at, TokenKind.Number))
            {
                return false;
            }
        }

        return false;
    }

    // "arbejdet med Excel", "job i Odense": with is about a tool; "for" and "ved" are about those who pay.
    private static bool IsWorkThere(Passage passage, int work, int preposition) =>
        preposition - work == 1
            ? !passage.IsWord(preposition, "med")
            : passage.IsWord(preposition, "ved") || passage.IsWord(preposition, "i") || passage.IsWord(preposition, "på") || passage.IsWord(preposition, "for");
}
