using System.ComponentModel.DataAnnotations;
using System.Globalization;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Web.Ui.Searching;
using Microsoft.AspNetCore.Mvc;

namespace MatchPortal.Web.Pages.Public.Postings;

/// <summary>What stands in the board's address line.</summary>
public sealed class BoardQuery
{
    public const string Path = "/opslag";

    /// <summary>Words, as people type them.</summary>
    [FromQuery(Name = "q"), Display(Name = "Hvad søger du?")]
    public string? Text { get; set; }

    /// <summary>Name or number of a postal district.</summary>
    [FromQuery(Name = "sted"), Display(Name = "By eller postnummer")]
    public string? Place { get; set; }

    /// <summary>Kilometres; 0 for the whole country.</summary>
    [FromQuery(Name = "km"), Display(Name = "Hvor langt væk?"), Range(0, Distances.Most)]
    public int? Km { get; set; }

    [FromQuery(Name = "slags"), Display(Name = "Slags opslag")]
    public List<PostingKind> Kinds { get; set; } = [];

    [FromQuery(Name = "fag"), Display(Name = "Fag")]
    public List<string> Trades { get; set; } = [];

    [FromQuery(Name = "timer"), Display(Name = "Timer om ugen")]
    public List<HoursBand> Hours { get; set; } = [];

    [FromQuery(Name = "kommune"), Display(Name = "Kommune")]
    public List<string> Municipalities { get; set; } = [];

    [FromQuery(Name = "sortering"), Display(Name = "Sortér")]
    public BoardOrder? Order { get; set; }

    [FromQuery(Name = "side"), Display(Name = "Side")]
    public int Page { get; set; } = 1;

    public string Words => SearchText.Used(Text);

    public int ChosenKm => Km is >= 0 and <= Distances.Most ? Km.Value : Distances.Usual;

    /// <summary>The order when none is chosen. It is not written in the address: who types words wants what fits them best.</summary>
    public BoardOrder UsualOrder => Words.Length == 0 ? BoardOrder.Newest : BoardOrder.Best;

    public BoardOrder ChosenOrder => Order ?? UsualOrder;

    public int Filters => Kinds.Count + Trades.Count + Hours.Count + Municipalities.Count;

    public BoardFilter Filter(PostalDistrict? place) => new()
    {
        Text = Words,
        Kinds = Kinds,
        Trades = Trades,
        Hours = Hours,
        Municipalities = Municipalities,
        Around = place,
        WithinKm = place is null || ChosenKm <= 0 ? null : ChosenKm,
        Order = ChosenOrder,
    };

    /// <summary>The address with this query, changed, on its first page.</summary>
    public string With(Action<BoardQuery> change)
    {
        var copy = (BoardQuery)MemberwiseClone();
        change(copy);
        return copy.Address();
    }

    public string WithoutFilters() => With(query => (query.Kinds, query.Trades, query.Hours, query.Municipalities) = ([], [], [], []));

    private string Address()
    {
        List<KeyValuePair<string, string?>> parts = [new("q", Words), new("sted", Place), new("km", Place is null ? null : Km?.ToString(CultureInfo.InvariantCulture))];
        parts.AddRange(Kinds.Select(kind => new KeyValuePair<string, string?>("slags", kind.ToString())));
        parts.AddRange(Trades.Select(trade => new KeyValuePair<string, string?>("fag", trade)));
        parts.AddRange(Hours.Select(hours => new KeyValuePair<string, string?>("timer", hours.ToString())));
        parts.AddRange(Municipalities.Select(municipality => new KeyValuePair<string, string?>("kommune", municipality)));
        parts.Add(new("sortering", Order?.ToString()));
        return Path + QueryString.Create(parts.Where(part => !string.IsNullOrEmpty(part.Value)));
    }
}
