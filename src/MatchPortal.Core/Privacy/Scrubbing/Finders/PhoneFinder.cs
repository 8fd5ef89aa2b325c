using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Telephone numbers without a country's number: eight digits in any division, or a long number that begins with 0.</summary>
internal sealed class PhoneFinder(Cues cues) : IFinder
{
    private const int Danish = 8;
    private const int DanishWithCountry = 10;
    private const int MostDigits = 12;

    public void Find(Passage passage)
    {
        foreach (var run in DigitRun.In(passage))
        {
            for (var first = 0; first < run.Tokens.Length;)
            {
                first += Math.Max(1, Take(passage, run.Tokens, first));
            }
        }
    }

    private int Take(Passage passage, int[] run, int first)
    {
        var total = 0;
        for (var last = first; last < run.Length && total < MostDigits; last++)
        {
            total += passage[run[last]].Length;
            if (total == Danish && IsWithCountry(passage, run, first, last))
            {
                continue;
            }

            if (total >= Danish && IsPhone(passage, run[first..(last + 1)], total, isRest: last == run.Length - 1))
            {
                passage.Take(RemovalKind.Phone, run[first], run[last]);
                return last - first + 1;
            }
        }

        return 0;
    }

    // 45 20 30 40 50
    private static bool IsWithCountry(Passage passage, int[] run, int first, int last) =>
        passage.Of(run[first]) is "45" && last + 1 < run.Length && passage[run[last + 1]].Length == 2 && (last + 2 == run.Length || last - first == 3);

    private bool IsPhone(Passage passage, int[] tokens, int total, bool isRest)
    {
        var start = passage.Of(tokens[0]);
        var named = NumberContext.IsPhone(passage, tokens[0], cues);
        var isNumber = total switch
        {
            Danish => named || IsDivided(passage, tokens),
            DanishWithCountry when start is ['4', '5', ..] => true,
            > Danish and <= MostDigits => isRest && (IsLongDistance(passage, tokens) || named),
            _ => false,
        };
        return isNumber && (named || !IsSomethingElse(passage, tokens));
    }

    // 040 123 45 67, as they write in Germany and Sweden; but not 01/2016 - 06/2018.
    private static bool IsLongDistance(Passage passage, int[] tokens) =>
        passage.Of(tokens[0])[0] == '0' && !passage.Is(tokens[0] - 1, TokenKind.Number) && !Array.Exists(tokens, token => Dates.IsYear(passage.Of(token)));

    // 20304050 · 20 30 40 50 · 2030 4050 · 20 304 050 · 203 040 50 · 20 304050 …
    private static bool IsDivided(Passage passage, int[] tokens) => tokens.Select(token => passage[token].Length).ToArray() switch
    {
        [Danish] => passage.Of(tokens[0])[0] != '0' && !passage.Of(tokens[0]).EndsWith("00000"),
        [2, 2, 2, 2] => true,
        [4, 4] => !(Dates.IsYear(passage.Of(tokens[0])) && Dates.IsYear(passage.Of(tokens[1]))) && passage.Of(tokens[0])[0] > '1',
        [2, 3, 3] => !passage.IsSymbol(tokens[0] + 1, '.'),
        [3, 3, 2] or [3, 2, 3] or [2, 6] or [6, 2] or [3, 5] or [5, 3] => passage.Of(tokens[0])[0] > '1',
        [2, 2, 4] or [4, 2, 2] => !IsDate(passage, tokens),
        [2, 4, 2] => !Dates.IsYear(passage.Of(tokens[1])),
        _ => false,
    };

    private bool IsSomethingElse(Passage passage, int[] tokens) =>
        NumberContext.IsOther(passage, tokens[0], cues)
        || NumberContext.IsCounted(passage, tokens[^1], cues)
        || passage.IsSymbol(tokens[0] - 1, "€$£")
        || IsHours(passage, tokens)
        || passage.IsTight(tokens[0]) && passage.Is(tokens[0] - 1, TokenKind.Word)
        || passage.IsTight(tokens[0]) && passage.IsSymbol(tokens[0] - 1, ",") && passage.Is(tokens[0] - 2, TokenKind.Number);

    private static bool IsDate(Passage passage, int[] tokens)
    {
        var one = passage.Of(tokens[0]);
        var two = passage.Of(tokens[1]);
        var three = passage.Of(tokens[2]);
        return three.Length == 4 && Dates.IsYear(three) && Dates.IsDay(Dates.Number(one), Dates.Number(two), Dates.Number(three))
            || one.Length == 4 && Dates.IsYear(one) && Dates.IsDay(Dates.Number(three), Dates.Number(two), Dates.Number(one));
    }

    // 07.30-15.00
    private static bool IsHours(Passage passage, int[] tokens) =>
        tokens.Length == 4
        && tokens.Select(token => Dates.Number(passage.Of(token))).ToArray() is [<= 24, < 60, <= 24, < 60]
        && passage.IsSymbol(tokens[0] + 1, '.') && passage.IsSymbol(tokens[1] + 1, "-–") && passage.IsSymbol(tokens[2] + 1, '.');
}
