using System.Runtime.CompilerServices;

namespace MatchPortal.Search.Analysis;

/// <summary>The pieces that signs join: it-support, C/E, navn@firma.dk. Most chains are one piece.</summary>
internal struct WordChain
{
    /// <summary>What is longer goes on as a new chain: a line of hyphens and letters is no word.</summary>
    public const int MaxPieces = 8;

    private Pieces _pieces;

    public int Count { get; private set; }

    public readonly WordPiece this[int index] => _pieces[index];

    public readonly int Start => _pieces[0].Start;

    public readonly int End => _pieces[Count - 1].End;

    /// <summary>Figures joined by hyphens are a range, a date or a telephone number; those joined by other signs are no word either.</summary>
    public readonly bool IsOneWord
    {
        get
        {
            var hasLetter = false;
            for (var i = 0; i < Count; i++)
            {
                hasLetter |= _pieces[i].HasLetter;
            }
            return Count > 1 && hasLetter;
        }
    }

    /// <summary>False at the end of the text.</summary>
    public bool Read(ref WordScanner scanner)
    {
        Count = 0;
        while (Count < MaxPieces && scanner.Next(out var piece))
        {
            _pieces[Count++] = piece;
            if (piece.Joint == '\0')
            {
                break;
            }
        }
        return Count > 0;
    }

    [InlineArray(MaxPieces)]
    private struct Pieces
    {
        private WordPiece _first;
    }
}
