using System.Runtime.InteropServices;
using System.Text;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Indexing;

/// <summary>Given documents in order, gives the sections of one field: numbers the terms as they come, then sorts all tokens by term in one pass, as one sorts cards into boxes.</summary>
internal sealed class FieldInverter
{
    private readonly IndexField _field;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _counts = [];
    private readonly List<Token> _tokens = [];
    private readonly ushort[] _lengths;

    private FieldInverter(IndexField field, int documents)
    {
        _field = field;
        _lengths = new ushort[field.Kind == FieldKind.Text ? documents : 0];
    }

    public static IReadOnlyList<ReadOnlyMemory<byte>> Invert(IndexField field, SearchDocument[] documents)
    {
        var inverter = new FieldInverter(field, documents.Length);
        for (var document = 0; document < documents.Length; document++)
        {
            inverter.Collect(documents[document], document);
        }

        return inverter.Write(documents.Length);
    }

    private void Collect(SearchDocument source, int document)
    {
        switch (_field.Kind)
        {
            case FieldKind.Text:
                CollectText(source, document);
                break;
            case FieldKind.Keyword:
                for (var i = 0; i < source.Keywords.Count; i++)
                {
                    Add(source.Keywords[i].Field, source.Keywords[i].Value, document, 0);
                }

                break;
            default:
                for (var i = 0; i < source.Concepts.Count; i++)
                {
                    Add(source.Concepts[i].Field, source.Concepts[i].Value.Concept, document, source.Concepts[i].Value.Payload);
                }

                break;
        }
    }

    private void CollectText(SearchDocument source, int document)
    {
        var tokens = source.TokensOf(_field.Name);
        _lengths[document] = (ushort)tokens.Length;
        foreach (ref readonly var token in tokens)
        {
            Add(_field.Name, token.Term, document, token.Position);
        }
    }

    private void Add(string field, string term, int document, int value)
    {
        if (field != _field.Name)
        {
            return;
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, term, out var isKnown);
        if (!isKnown)
        {
            number = _counts.Count;
            _counts.Add(0);
        }

        CollectionsMarshal.AsSpan(_counts)[number]++;
        _tokens.Add(new(number, document, value));
    }

    private IReadOnlyList<ReadOnlyMemory<byte>> Write(int documents)
    {
        var (tokens, starts) = ByTerm();
        var terms = _numbers.Select(term => (Bytes: Encoding.UTF8.GetBytes(term.Key), Number: term.Value)).ToArray();
        Array.Sort(terms, (x, y) => x.Bytes.AsSpan().SequenceCompareTo(y.Bytes));
        var writer = new PostingWriter(_field, documents, tokens.Length);
        foreach (var (bytes, number) in terms)
        {
            writer.StartTerm(bytes);
            WriteTerm(writer, tokens.AsSpan(starts[number]..starts[number + 1]));
        }

        return writer.Finish(_lengths);
    }

    /// <summary>The tokens by term, those of a term in the order of documents and positions.</summary>
    private (Token[] Tokens, int[] Starts) ByTerm()
    {
        var starts = new int[_counts.Count + 1];
        for (var term = 0; term < _counts.Count; term++)
        {
            starts[term + 1] = starts[term] + _counts[term];
        }

        var next = starts.AsSpan(0, _counts.Count).ToArray();
        var sorted = new Token[_tokens.Count];
        foreach (ref readonly var token in CollectionsMarshal.AsSpan(_tokens))
        {
            sorted[next[token.Term]++] = token;
        }

        return (sorted, starts);
    }

    private void WriteTerm(PostingWriter writer, ReadOnlySpan<Token> tokens)
    {
        for (var from = 0; from < tokens.Length;)
        {
            var document = tokens[from].Document;
            var to = from + 1;
            while (to < tokens.Length && tokens[to].Document == document)
            {
                to++;
            }

            var isText = _field.Kind == FieldKind.Text;
            writer.Add(document, isText ? TextFormula.Code(to - from, _lengths[document]) : (byte)tokens[from].Value);
            if (isText)
            {
                writer.StartPositions(to - from);
                for (var before = 0; from < to; from++)
                {
                    writer.AddPosition(tokens[from].Value - before);
                    before = tokens[from].Value;
                }
            }

            from = to;
        }
    }

    /// <summary>A position of a text, or a payload.</summary>
    private readonly record struct Token(int Term, int Document, int Value);
}
