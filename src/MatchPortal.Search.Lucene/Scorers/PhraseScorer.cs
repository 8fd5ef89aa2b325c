using Lucene.Net.Index;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Lucene.Scorers;

/// <summary>
/// Terms at consecutive positions. Lucene's own phrase counts a place once where a word stands twice at it, as two parts of a compound may; the port counts both.
/// </summary>
/// <param name="query">The phrase.</param>
/// <param name="rarest">The list that is walked: one of those among the terms.</param>
/// <param name="terms">The lists by place in the phrase; null for any word.</param>
/// <param name="points">By frequency.</param>
internal sealed class PhraseScorer(PhraseQuery query, DocsAndPositionsEnum rarest, DocsAndPositionsEnum?[] terms, TextPoints points) : JudgedScorer(query, rarest)
{
    private readonly List<int>[] _positions = [.. terms.Select(_ => new List<int>())];
    private int _frequency;

    public override int Points => points.Of(At, _frequency);

    protected override bool Accepts()
    {
        var document = rarest.DocID;
        foreach (var term in terms)
        {
            if (term is not null && (term.DocID < document ? term.Advance(document) : term.DocID) != document)
            {
                return false;
            }
        }

        for (var step = 0; step < terms.Length; step++)
        {
            Read(terms[step], _positions[step]);
        }

        _frequency = _positions[0].Count(IsStart);
        return _frequency > 0;
    }

    private static void Read(DocsAndPositionsEnum? term, List<int> positions)
    {
        positions.Clear();
        for (var left = term?.Freq ?? 0; left > 0; left--)
        {
            positions.Add(term!.NextPosition());
        }
    }

    private bool IsStart(int position)
    {
        var step = 1;
        while (step < terms.Length && (terms[step] is null || _positions[step].BinarySearch(position + step) >= 0))
        {
            step++;
        }

        return step == terms.Length;
    }
}
