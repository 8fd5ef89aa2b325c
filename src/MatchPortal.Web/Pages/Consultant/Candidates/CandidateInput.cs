using System.ComponentModel.DataAnnotations;
using System.Globalization;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Citizens.Candidates;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Core.Training;
using MatchPortal.Web.Ui.Searching;
using Microsoft.AspNetCore.Mvc;

namespace MatchPortal.Web.Pages.Consultant.Candidates;

/// <summary>What stands in the address line of the staff's search for profiles.</summary>
public sealed class CandidateInput
{
    public const string Path = "/medarbejder/kandidater";

    /// <summary>Words, as people type them.</summary>
    [FromQuery(Name = "q"), Display(Name = "Hvad skal kandidaten kunne?")]
    public string? Text { get; set; }

    /// <summary>Name or number of a postal district.</summary>
    [FromQuery(Name = "sted"), Display(Name = "By eller postnummer")]
    public string? Place { get; set; }

    /// <summary>Kilometres; 0 for the whole country.</summary>
    [FromQuery(Name = "km"), Display(Name = "Hvor langt væk?"), Range(0, Distances.Most)]
    public int? Km { get; set; }

    [FromQuery(Name = "fag"), Display(Name = "Fag")]
    public List<string> Trades { get; set; } = [];

    [FromQuery(Name = "kommune"), Display(Name = "Bor i")]
    public List<string> Municipalities { get; set; } = [];

    [FromQuery(Name = "enhed"), Display(Name = "Enhed")]
    public List<Guid> Units { get; set; } = [];

    [FromQuery(Name = "maalgruppe"), Display(Name = "Målgruppe")]
    public List<TargetGroup> TargetGroups { get; set; } = [];

    [FromQuery(Name = "synlighed"), Display(Name = "Synlighed")]
    public List<Visibility> Visibilities { get; set; } = [];

    [FromQuery(Name = "uddannelse"), Display(Name = "Uddannelse og kurser")]
    public List<TrainingChoice> Training { get; set; } = [];

    [FromQuery(Name = "koerekort"), Display(Name = "Kørekort")]
    public List<string> Licences { get; set; } = [];

    [FromQuery(Name = "bevis"), Display(Name = "Gyldigt certifikat")]
    public string? Certificate { get; set; }

    [FromQuery(Name = "timer"), Display(Name = "Timer om ugen")]
    public HoursBand? Hours { get; set; }

    [FromQuery(Name = "nu"), Display(Name = "Kan starte nu")]
    public bool CanStartNow { get; set; }

    [FromQuery(Name = "sortering"), Display(Name = "Sortér")]
    public CandidateOrder? Order { get; set; }

    [FromQuery(Name = "side"), Display(Name = "Side")]
    public int Page { get; set; } = 1;

    public string Words => SearchText.Used(Text);

    public int ChosenKm => Km is >= 0 and <= Distances.Most ? Km.Value : Distances.Usual;

    /// <summary>The order when none is chosen; it is not written in the address.</summary>
    public CandidateOrder UsualOrder => Words.Length == 0 ? CandidateOrder.Soonest : CandidateOrder.Best;

    public CandidateOrder ChosenOrder => Order ?? UsualOrder;

    public int Filters => Trades.Count + Municipalities.Count + Units.Count + TargetGroups.Count + Visibilities.Count + Training.Count + Licences.Count
        + (Certificate is null ? 0 : 1) + (Hours is null ? 0 : 1) + (CanStartNow ? 1 : 0);

    public CandidateFilter Filter(PostalDistrict? place) => new()
    {
        Text = Words,
        Trades = Trades,
        Municipalities = Municipalities,
        Units = [.. Units.Select(UnitId.From)],
        TargetGroups = TargetGroups,
        Visibilities = Visibilities,
        Training = Training,
        Licences = Licences,
        Certificate = Certificate,
        Hours = Hours?.Span,
        CanStartNow = CanStartNow,
        Around = place,
        WithinKm = place is null || ChosenKm <= 0 ? null : ChosenKm,
        Order = ChosenOrder,
    };

    /// <summary>The address with this query, changed, on its first page.</summary>
    public string With(Action<CandidateInput> change)
    {
        var copy = (CandidateInput)MemberwiseClone();
        change(copy);
        return copy.Address();
    }

    public string WithoutFilters() => new CandidateInput { Text = Text, Place = Place, Km = Km, Order = Order }.Address();

    private string Address()
    {
        List<KeyValuePair<string, string?>> parts = [new("q", Words), new("sted", Place), new("km", Place is null ? null : Km?.ToString(CultureInfo.InvariantCulture))];
        parts.AddRange(Trades.Select(trade => new KeyValuePair<string, string?>("fag", trade)));
        parts.AddRange(Municipalities.Select(code => new KeyValuePair<string, string?>("kommune", code)));
        parts.AddRange(Units.Select(unit => new KeyValuePair<string, string?>("enhed", unit.ToString())));
        parts.AddRange(TargetGroups.Select(group => new KeyValuePair<string, string?>("maalgruppe", group.ToString())));
        parts.AddRange(Visibilities.Select(visibility => new KeyValuePair<string, string?>("synlighed", visibility.ToString())));
        parts.AddRange(Training.Select(choice => new KeyValuePair<string, string?>("uddannelse", choice.ToString())));
        parts.AddRange(Licences.Select(licence => new KeyValuePair<string, string?>("koerekort", licence)));
        parts.AddRange([new("bevis", Certificate), new("timer", Hours?.ToString()), new("nu", CanStartNow ? "true" : null), new("sortering", Order?.ToString())]);
        return Path + QueryString.Create(parts.Where(part => !string.IsNullOrEmpty(part.Value)));
    }
}
