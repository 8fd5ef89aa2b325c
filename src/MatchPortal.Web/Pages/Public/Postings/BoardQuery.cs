using System.ComponentModel.DataAnnotations;
using System.Globalization;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using Microsoft.AspNetCore.Mvc;

namespace MatchPortal.Web.Pages.Public.Postings;

/// <summary>What stands in the board's address line.</summary>
public sealed class BoardQuery
{
    /// <summary>The distances one can choose, km. The middle one is used when only a place is typed.</summary>
    public static readonly IReadOnlyList<int> Distances = [5, 10, 20, 50, 100];

    private const int UsualDistance = 20;

    /// <summary>A job title, as people call it.</summary>
    [FromQuery(Name = "stilling"), Display(Name = "Hvilken stilling?")]
    public string? JobTitle { get; set; }

    /// <summary>Name or number of a postal district.</summary>
    [FromQuery(Name = "sted"), Display(Name = "By eller postnummer")]
    public string? Place { get; set; }

    /// <summary>Kilometres; 0 for the whole country.</summary>
    [FromQuery(Name = "km"), Display(Name = "Hvor langt væk?")]
    public int? Km { get; set; }

    [FromQuery(Name = "slags")]
    public List<PostingKind> Kinds { get; set; } = [];

    [FromQuery(Name = "fag")]
    public List<string> Trades { get; set; } = [];

    [FromQuery(Name = "timer")]
    public List<HoursBand> Hours { get; set; } = [];

    [FromQuery(Name = "sortering")]
    public BoardOrder Order { get; set; }

    [FromQuery(Name = "side")]
    public int Page { get; set; } = 1;

    public int ChosenKm => Km ?? UsualDistance;

    public bool HasFilters => Kinds.Count + Trades.Count + Hours.Count > 0;

    public BoardFilter Filter(PostalDistrict? place, OccupationTitle? title) => new(
        Kinds,
        Trades,
        Hours,
        title?.Occupation,
        place,
        place is null || ChosenKm <= 0 ? null : ChosenKm,
        Order == BoardOrder.Distance && place is null ? BoardOrder.Newest : Order);

    /// <summary>The address with this query, changed.</summary>
    public string With(Action<BoardQuery> change)
    {
        var copy = (BoardQuery)MemberwiseClone();
        copy.Page = 1;
        change(copy);
        return copy.Address();
    }

    private string Address()
    {
        List<KeyValuePair<string, string?>> parts = [new("stilling", JobTitle), new("sted", Place), new("km", Km?.ToString(CultureInfo.InvariantCulture))];
        parts.AddRange(Kinds.Select(kind => new KeyValuePair<string, string?>("slags", kind.ToString())));
        parts.AddRange(Trades.Select(trade => new KeyValuePair<string, string?>("fag", trade)));
        parts.AddRange(Hours.Select(hours => new KeyValuePair<string, string?>("timer", hours.ToString())));
        parts.Add(new("sortering", Order == BoardOrder.Newest ? null : Order.ToString()));
        return "/opslag" + QueryString.Create(parts.Where(part => !string.IsNullOrEmpty(part.Value)));
    }
}
