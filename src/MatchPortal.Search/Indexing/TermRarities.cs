using MatchPortal.Search.Port;

namespace MatchPortal.Search.Indexing;

/// <summary>How rare the terms of a field are by one set of statistics, each looked up once. For any number of threads: two may look the same up, and find the same.</summary>
internal sealed class TermRarities(CorpusStatistics statistics, string field, int terms)
{
    // No rarity is 0.
    private readonly double[] _known = new double[terms];

    public CorpusStatistics Statistics => statistics;

    public double Of(int term, string text)
    {
        var rarity = _known[term];
        return rarity != 0 ? rarity : _known[term] = TextFormula.Rarity(statistics, field, text);
    }
}
