using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Lucene.Indexing;

/// <summary>Given the concepts of a document, gives each as a term with its byte as Lucene's payload. Used again for every document.</summary>
internal sealed class ConceptTokens : TokenStream
{
    private static readonly BytesRef[] Payloads = [.. Enumerable.Range(0, 256).Select(payload => new BytesRef([(byte)payload]))];

    private readonly ICharTermAttribute _term;
    private readonly IPayloadAttribute _payload;
    private IReadOnlyList<ConceptValue> _concepts = [];
    private int _next;

    public ConceptTokens()
    {
        _term = AddAttribute<ICharTermAttribute>();
        _payload = AddAttribute<IPayloadAttribute>();
    }

    public ConceptTokens Of(IReadOnlyList<ConceptValue> concepts)
    {
        _concepts = concepts;
        return this;
    }

    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }

    public override bool IncrementToken()
    {
        if (_next == _concepts.Count)
        {
            return false;
        }

        ClearAttributes();
        var concept = _concepts[_next++];
        _term.Append(concept.Concept);
        _payload.Payload = Payloads[concept.Payload];
        return true;
    }
}
