using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>
/// CPR numbers: a day that exists and four digits more, however they are divided. The modulus is not asked for, because newer numbers have none. Also those of
/// which only the birthday is shown.
/// </summary>
internal sealed class CprFinder(Cues cues) : IFinder
{
    private const int Digits = 10;
    private const int DigitsWithCentury = 12;

    public void Find(Passage passage)
    {
        foreach (var run in DigitRun.In(passage))
        {
            for (var first = 0; first < run.Tokens.Length;)
            {
                var taken = Take(passage, run, first);
                first += Math.Max(1, taken);
            }
        }
    }

    private int Take(Passage passage, DigitRun run, int first)
    {
        var (total, last) = (0, first);
        for (; last < run.Tokens.Length && total < DigitsWithCentury; last++)
        {
            total += passage[run.Tokens[last]].Length;
            if (total is Digits or DigitsWithCentury && run.Tokens[first..(last + 1)] is var tokens && IsCpr(passage, run, tokens))
            {
                passage.Take(RemovalKind.Cpr, tokens[0], tokens[^1]);
                return tokens.Length;
            }
        }

        return TakeHidden(passage, run.Tokens[first]);
    }

    private bool IsCpr(Passage passage, DigitRun run, int[] tokens)
    {
        var digits = DigitRun.Digits(passage, tokens);
        var named = IsNamed(passage, tokens[0]);
        var day = digits.Length == Digits ? digits[..6] : string.Concat(digits.AsSpan(0, 4), digits.AsSpan(6, 2));
        if (!Dates.IsDay(day) && !named)
        {
            return false;
        }

        // Divided before the last four it is one wherever it stands; in one piece, unless something else is named; divided otherwise, only when nothing is left over.
        var lengths = tokens.Select(token => passage[token].Length).ToArray();
        return lengths switch
        {
            [6, 4] or [8, 4] or [2, 2, 2, 4] or [2, 2, 4, 4] => true,
            [10] => named || !IsNamedOtherwise(passage, tokens[0]),
            [12] => named,
            [2, 2, 4, _] or [4, 2, 2, _] => false,
            _ => tokens.Length == run.Tokens.Length && (named || Array.TrueForAll(lengths, length => length % 2 == 0)) && (digits.Length == Digits || named),
        };
    }

    // 010190-xxxx
    private static int TakeHidden(Passage passage, int number)
    {
        var day = passage.Of(number);
        if (day.Length != 6 || !Dates.IsDay(day))
        {
            return 0;
        }

        var next = passage.IsSymbol(number + 1, "-–") && passage.IsTight(number + 1) ? number + 2 : number + 1;
        var last = next;
        while (passage.IsSymbol(last, "*•.#") && last < next + 4)
        {
            last++;
        }

        var isHidden = next == number + 2 && (last == next + 4 || passage.IsWord(next, "xxxx"));
        if (isHidden)
        {
            passage.Take(RemovalKind.Cpr, number, last == next + 4 ? last - 1 : next);
        }

        return isHidden ? 1 : 0;
    }

    private static bool IsNamed(Passage passage, int number)
    {
        for (var i = number - 1; i >= Math.Max(0, number - 4); i--)
        {
            if (passage.Is(i, TokenKind.Word) && passage.Of(i).Contains("cpr", StringComparison.OrdinalIgnoreCase) || passage.IsWord(i, "personnummer"))
            {
                return true;
            }
        }

        return false;
    }

    // A P-number begins with 1, and so may the tenth to the nineteenth day of a month: its name decides.
    private bool IsNamedOtherwise(Passage passage, int number) => NumberContext.IsOther(passage, number, cues);
}
