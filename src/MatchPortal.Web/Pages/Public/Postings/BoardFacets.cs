using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Searching;
using MatchPortal.Web.Ui.Words;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Public.Postings;

/// <summary>The board's filters in words: beside the hits, and as chips above them.</summary>
public sealed class BoardFacets(BoardQuery query, Lexicon lexicon, IStringLocalizer<Texts> texts)
{
    public IReadOnlyList<Facet> Of(BoardResult result) =>
    [
        new("slags", texts["Slags opslag"], [.. result.Kinds.Select(count => new FacetChoice($"{count.Value}", texts.Say(count.Value), count.Count, query.Kinds.Contains(count.Value)))]),
        new("fag", texts["Fag"], [.. result.Trades.Select(count => new FacetChoice(count.Value, Trade(count.Value), count.Count, query.Trades.Contains(count.Value), "da"))], texts["Vis alle fag"]),
        new("timer", texts["Timer om ugen"], [.. result.Hours.Select(count => new FacetChoice($"{count.Value}", texts.Say(count.Value), count.Count, query.Hours.Contains(count.Value)))]),
        new(
            "kommune",
            texts["Kommune"],
            result.Municipalities.Count < 2 && query.Municipalities.Count == 0
                ? []
                : [.. result.Municipalities.Select(count => new FacetChoice(count.Value, Municipality(count.Value), count.Count, query.Municipalities.Contains(count.Value), "da"))],
            texts["Vis alle kommuner"]),
    ];

    public ChosenFilters Chosen(PostalDistrict? place)
    {
        var chips = new List<Chip>();
        if (place is not null)
        {
            var text = query.ChosenKm > 0 ? texts["Op til {0} km fra {1}", query.ChosenKm, place.Name] : texts["Afstand fra {0}", place.Name];
            chips.Add(new(text, query.With(q => (q.Place, q.Km) = (null, null))));
        }

        chips.AddRange(query.Kinds.Select(kind => new Chip(texts.Say(kind), query.With(q => q.Kinds = [.. q.Kinds.Where(other => other != kind)]))));
        chips.AddRange(query.Trades.Select(trade => new Chip(Trade(trade), query.With(q => q.Trades = [.. q.Trades.Where(other => other != trade)]))));
        chips.AddRange(query.Hours.Select(hours => new Chip(texts.Say(hours), query.With(q => q.Hours = [.. q.Hours.Where(other => other != hours)]))));
        chips.AddRange(query.Municipalities.Select(code => new Chip(Municipality(code), query.With(q => q.Municipalities = [.. q.Municipalities.Where(other => other != code)]))));
        return new(chips, new BoardQuery { Text = query.Text, Order = query.Order }.WithoutFilters());
    }

    public string Trade(string code) => lexicon.Occupations.Find(code)?.Label ?? texts["Andre fag"];

    private string Municipality(string code) => lexicon.Places.Municipalities.Find(code)?.Label ?? texts["Andre kommuner"];
}
