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

        if (Related(query, unfiltered) is { } related)
        {
            yield return related;
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

    // Near the place if there are any, else anywhere.
    private WayOn? Related(BoardQuery query, BoardFilter unfiltered)
    {
        if (lexicon.Occupations.FindTitle(query.Words) is not { } title || lexicon.Occupations.Find(title.Occupation[..2]) is not { } trade)
        {
            return null;
        }

        var filter = unfiltered with { Text = "", Trades = [trade.Code] };
        var (near, anywhere) = (board.Count(filter), board.Count(filter with { WithinKm = null }));
        var path = query.With(q => (q.Text, q.Kinds, q.Trades, q.Hours, q.Municipalities, q.Km) = (null, [], [trade.Code], [], [], near > 0 ? q.Km : 0));
        return anywhere == 0 ? null : new("search", texts["Se beslægtede fag: {0} ({1} opslag)", trade.Label, near > 0 ? near : anywhere], path);
    }
}
