using System.Runtime.CompilerServices;

namespace MatchPortal.Search.Analysis;

/// <summary>Follows every phrase that may be under way, word by word, and adds the group's token when one is complete.</summary>
internal ref struct SynonymMatcher(SynonymTable table, AnalysisUse use, TokenBuffer tokens)
{
    private readonly SynonymTable _table = table;
    private Phrases _open;
    private int _count;

    /// <summary>Requires: the word's own tokens are in the buffer already, and words come in order of position.</summary>
    /// <param name="term">What stands for the word in a phrase; a stop word stands for itself.</param>
    /// <param name="position">The word's position.</param>
    /// <param name="piece">Its place in the text.</param>
    public void Read(ReadOnlySpan<char> term, int position, in WordPiece piece)
    {
        if (_table.IsEmpty)
        {
            return;
        }
        var word = _table.Word(term);
        if (word == SynonymTable.Nothing)
        {
            _count = 0;
            return;
        }
        _open[_count++] = new Phrase(SynonymTable.Start, position, piece.Start);
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            var phrase = _open[i];
            var node = _table.Step(phrase.Node, word);
            if (node == SynonymTable.Nothing)
            {
                continue;
            }
            AddComplete(phrase, node, position, piece);
            if (position - phrase.Position < SynonymTable.MaxWords - 1)
            {
                _open[kept++] = phrase with { Node = node };
            }
        }
        _count = kept;
    }

    private readonly void AddComplete(in Phrase phrase, int node, int position, in WordPiece piece)
    {
        var span = position - phrase.Position + 1;
        foreach (var synonym in _table.Uses(node))
        {
            if (span > 1 || synonym.Allows(use, piece.IsCapitals))
            {
                tokens.AddLate(new Token(phrase.Position, span, phrase.Start, piece.End - phrase.Start, TokenKind.Synonym), synonym.Term);
            }
        }
    }

    private readonly record struct Phrase(int Node, int Position, int Start);

    // One for each word of the longest phrase: no more can be under way.
    [InlineArray(SynonymTable.MaxWords)]
    private struct Phrases
    {
        private Phrase _first;
    }
}
