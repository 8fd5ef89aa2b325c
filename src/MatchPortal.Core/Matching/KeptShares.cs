using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching;

/// <summary>Competence counts of one index, made when its text statistics are, so that a ranking is the same until the next rebuild. Any thread may ask it.</summary>
internal sealed class KeptShares
{
    private volatile Counted? _kept;

    public ConceptShares Of(ISearchSnapshot snapshot)
    {
        var version = snapshot.Statistics.Version;
        if (_kept is { } kept && kept.Version == version)
        {
            return kept.Shares;
        }

        var counted = new Counted(version, ConceptShares.Of(snapshot));
        _kept = counted;
        return counted.Shares;
    }

    private sealed record Counted(string Version, ConceptShares Shares);
}
