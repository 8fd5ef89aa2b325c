using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>What the words beside a number say it is.</summary>
internal static class NumberContext
{
    private const int Near = 4;
    private const int FarthestSign = 12;

    /// <summary>tlf., ring på, mobil: before the number, with nothing but small words between.</summary>
    public static bool IsPhone(Passage passage, int number, Cues cues)
    {
        for (var (i, words) = (number - 1, 0); words < Near && passage[i].Kind is TokenKind.Word or TokenKind.Symbol && number - i < FarthestSign; i--)
        {
            if (passage.IsWord(i, cues.OtherNumbers))
            {
                return false;
            }

            if (passage.IsWord(i, cues.Phone))
            {
                return true;
            }

            words += passage.Is(i, TokenKind.Word) ? 1 : 0;
        }

        return false;
    }

    /// <summary>CVR, P-nr., faktura: directly before the number, or with nr. between.</summary>
    public static bool IsOther(Passage passage, int number, Cues cues)
    {
        for (var i = number - 1; i >= Math.Max(0, number - Near); i--)
        {
            if (passage.Is(i, TokenKind.Word) && IsOther(passage, i, passage.Of(i), cues))
            {
                return true;
            }

            if (!passage.IsSymbol(i, ".:-#") && !passage.IsWord(i, "nr") && !passage.IsWord(i, "nummer") && !passage.IsWord(i, "er"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>kr., stk., %: directly after it.</summary>
    public static bool IsCounted(Passage passage, int last, Cues cues) =>
        passage.IsWord(last + 1, cues.Units) || passage.IsSymbol(last + 1, "%€$£") || passage.IsSymbol(last + 1, ',') && passage.IsSymbol(last + 2, '-');

    // "P-nummer" is one word, of which the first part counts.
    private static bool IsOther(Passage passage, int i, ReadOnlySpan<char> word, Cues cues)
    {
        var name = word.IndexOf('-') is > 0 and var hyphen ? word[..hyphen] : word;
        var isAlone = name.Length > 1 || name.Length < word.Length || passage.IsCapital(i);
        return isAlone && cues.OtherNumbers.Contains(name);
    }
}
