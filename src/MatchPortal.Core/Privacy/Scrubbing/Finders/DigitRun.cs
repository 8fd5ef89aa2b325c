using MatchPortal.Core.Privacy.Scrubbing.Reading;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Numbers with at most a little between them, as people write a number of many digits: 20 30 40 50, 010190-1234.</summary>
/// <param name="Tokens">The indexes of the numbers.</param>
internal readonly record struct DigitRun(int[] Tokens)
{
    private const int MostBetween = 3;

    /// <summary>All runs of the passage, each as long as it can be.</summary>
    public static IEnumerable<DigitRun> In(Passage passage)
    {
        List<int> run = [];
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.Is(i, TokenKind.Number))
            {
                continue;
            }

            if (run is [.., var last] && !IsJoined(passage, last, i))
            {
                yield return new DigitRun([.. run]);
                run.Clear();
            }

            run.Add(i);
        }

        if (run.Count > 0)
        {
            yield return new DigitRun([.. run]);
        }
    }

    /// <summary>The digits from one number of the run to another.</summary>
    public static string Digits(Passage passage, int[] tokens) => string.Concat(tokens.Select(i => passage.Of(i).ToString()));

    /// <summary>What stands between a number and the next.</summary>
    public static ReadOnlySpan<char> Between(Passage passage, int one, int next) =>
        passage.Text.AsSpan(passage[one].End, passage[next].Start - passage[one].End);

    private static bool IsJoined(Passage passage, int one, int next)
    {
        var between = Between(passage, one, next);
        if (between.Length is 0 or > MostBetween || next - one > 2)
        {
            return false;
        }

        foreach (var letter in between)
        {
            if (letter is not (' ' or '\t' or '-' or '–' or '—' or '‑' or '−' or '.' or '/' or '·' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
