using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Indexing;

/// <summary>Given the tokens that our own analysis made, gives them to Lucene, each at its position. Used again for every document.</summary>
internal sealed class TextTokens : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _step;
    private IReadOnlyList<IndexToken> _tokens = [];
    private int _next;
    private int _position;

    public TextTokens()
    {
        _term = AddAttribute<ICharTermAttribute>();
        _step = AddAttribute<IPositionIncrementAttribute>();
    }

    public TextTokens Of(IReadOnlyList<IndexToken> tokens)
    {
        _tokens = tokens;
        return this;
    }

    public override void Reset()
    {
        base.Reset();
        (_next, _position) = (0, -1);
    }

    public override bool IncrementToken()
    {
        if (_next == _tokens.Count)
        {
            return false;
        }

        ClearAttributes();
        var token = _tokens[_next++];
        _term.Append(token.Term);
        _step.PositionIncrement = token.Position - _position;
        _position = token.Position;
        return true;
    }
}
