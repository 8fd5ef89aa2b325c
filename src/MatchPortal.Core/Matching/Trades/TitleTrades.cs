using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.Titles;

namespace MatchPortal.Core.Matching.Trades;

/// <summary>Given the title of a posting, gives the trades it may name, with the site's own title search. Whoever asks first waits until that is made.</summary>
public sealed class TitleTrades : IDisposable
{
    private const int MostHits = 10;

    // Points fall slowly down a ranking; what is far below the best names nothing.
    private const double Power = 8;

    // A title that is nobody's word for word may name none of those it is like.
    private const double Unsure = 0.75;

    private readonly Prepared<TitleSearch> _groups;
    private readonly Lazy<TitleSearch>? _finer;
    private readonly Kept<string, IReadOnlyList<TradeClue>> _kept;

    /// <param name="lexicon">What is known of titles.</param>
    /// <param name="groups">The search for unit groups, which is asked where ESCO's finer occupations are not there.</param>
    public TitleTrades(Lexicon lexicon, Prepared<TitleSearch> groups)
    {
        _groups = groups;
        _finer = lexicon.EscoOccupations.All.Length > 0 ? new(() => new TitleSearch(lexicon, Entries(lexicon))) : null;
        _kept = new(Found);
    }

    public IReadOnlyList<TradeClue> Read(string title) => string.IsNullOrWhiteSpace(title) ? [] : _kept.Of(title);

    private IReadOnlyList<TradeClue> Found(string title)
    {
        var hits = (_finer?.Value ?? _groups.Start().GetAwaiter().GetResult()).Find(title, MostHits);
        if (hits.Count == 0)
        {
            return [];
        }

        var shares = hits.Select(hit => (hit.Id, Share: Math.Pow((double)hit.Points / hits[0].Points, Power))).ToArray();
        var whole = shares.Sum(hit => hit.Share);
        var sure = string.Equals(hits[0].Form.Trim(), title.Trim(), StringComparison.OrdinalIgnoreCase) ? 1 : Unsure;
        return [.. shares.Select(hit => new TradeClue(hit.Id, sure * hit.Share / whole))];
    }

    public void Dispose()
    {
        if (_finer is { IsValueCreated: true })
        {
            _finer.Value.Dispose();
        }
    }

    // ESCO's titles are among those of the groups.
    private static TitleEntry[] Entries(Lexicon lexicon) => [.. lexicon.EscoOccupations.All.Select(one => new TitleEntry(one.Uri, [.. one.Titles]) { Group = one.Group })];
}
