using System.Numerics;

namespace MatchPortal.Core.Matching.Trades;

/// <summary>Evidence by trade. Remembers which trades it has heard of, so that reading and emptying it cost what was added, not what there is. Belongs to one thread.</summary>
internal sealed class TradeTally(int trades)
{
    private const int BitsOfWord = 64;

    private readonly double[] _evidence = new double[trades];
    private readonly ulong[] _heard = new ulong[(trades + BitsOfWord - 1) / BitsOfWord];

    public double this[int trade] => _evidence[trade];

    public int Trades => _evidence.Length;

    public void Add(int trade, double evidence)
    {
        _evidence[trade] += evidence;
        _heard[trade / BitsOfWord] |= 1UL << (trade % BitsOfWord);
    }

    public void Add(TradeLinks.Links links)
    {
        for (var i = 0; i < links.Trades.Length; i++)
        {
            Add(links.Trades[i], links.Evidence[i]);
        }
    }

    public void Clear()
    {
        foreach (var trade in this)
        {
            _evidence[trade] = 0;
        }

        _heard.AsSpan().Clear();
    }

    /// <summary>The trades with most evidence, the best first and of equals the first; at most as many as there is room for.</summary>
    /// <param name="best">Is filled from the start.</param>
    /// <param name="least">More than 0.</param>
    /// <returns>The filled part.</returns>
    public ReadOnlySpan<int> Best(Span<int> best, double least)
    {
        var count = 0;
        foreach (var trade in this)
        {
            var evidence = _evidence[trade];
            if (evidence < least || (count == best.Length && evidence <= _evidence[best[^1]]))
            {
                continue;
            }

            var at = count < best.Length ? count++ : count - 1;
            for (; at > 0 && _evidence[best[at - 1]] < evidence; at--)
            {
                best[at] = best[at - 1];
            }

            best[at] = trade;
        }

        return best[..count];
    }

    /// <summary>Those heard of, ascending.</summary>
    public Enumerator GetEnumerator() => new(_heard);

    public ref struct Enumerator(ReadOnlySpan<ulong> heard)
    {
        private readonly ReadOnlySpan<ulong> _heard = heard;
        private ulong _rest;
        private int _word = -1;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_rest == 0)
            {
                if (++_word == _heard.Length)
                {
                    return false;
                }

                _rest = _heard[_word];
            }

            Current = (_word * BitsOfWord) + BitOperations.TrailingZeroCount(_rest);
            _rest &= _rest - 1;
            return true;
        }
    }
}
