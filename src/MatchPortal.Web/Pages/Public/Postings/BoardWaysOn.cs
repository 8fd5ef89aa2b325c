using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Searching;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Public.Postings;

/// <summary>When nothing was found: searches near the one asked for that do find something, each with its count.</summary>
public sealed class BoardWaysOn(PostingBoard board, Lexicon lexicon, IStringLocalizer<Texts> texts)
{
    public IEnumerable<WayOn> From(BoardQuery query, BoardFilter filter)
    {
        if (Wider(query, filter) is { } wider)
        {
            yield return wider;
        }

        var unfiltered = filter with { Kinds = [], Trades = [], Hours = [], Municipalities = [] };
        if (query.Filters > 0 && board.Count(unfiltered) is > 0 and var all)
        {
            yield return new("close", texts["Fjern filtrene ({0} opslag)", all], query.WithoutFilters());
        }

        if (lexicon.Occupations.FindTitle(query.Words) is { } title && lexicon.Occupations.Find(title.Occupation[..2]) is { } trade
            && board.Count(unfiltered with { Text = "", Trades = [trade.Code] }) is > 0 and var related)
        {
            yield return new("search", texts["Se beslægtede fag: {0} ({1} opslag)", trade.Label, related], query.With(q => (q.Text, q.Kinds, q.Trades, q.Hours, q.Municipalities) = (null, [], [trade.Code], [], [])));
        }

        yield return new("search", texts["Se alle opslag"], BoardQuery.Path);
    }

    // The nearest distance that finds something, and only if no filter is in the way.
    private WayOn? Wider(BoardQuery query, BoardFilter filter)
    {
        if (filter.WithinKm is not { } now)
        {
            return null;
        }

        foreach (var km in Distances.All.Where(km => km > now))
        {
            if (board.Count(filter with { WithinKm = km }) is > 0 and var near)
            {
                return new("zoom-out", texts["Søg op til {0} km væk ({1} opslag)", km, near], query.With(q => q.Km = km));
            }
        }

        return board.Count(filter with { WithinKm = null }) is > 0 and var anywhere
            ? new("zoom-out", texts["Søg i hele landet ({0} opslag)", anywhere], query.With(q => q.Km = 0))
            : null;
    }
}
