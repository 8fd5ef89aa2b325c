using System.ComponentModel.DataAnnotations;
using System.Globalization;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using Microsoft.AspNetCore.Mvc;

namespace MatchPortal.Web.Pages.Employer.Candidates;

/// <summary>What stands in the address line of a posting's candidates: what they are narrowed by, the page, and who is to be compared.</summary>
public sealed class CandidateQuery
{
    /// <summary>So many fit beside each other.</summary>
    public const int MostCompared = 4;

    /// <summary>Requirements as <see cref="RequirementWords.Write"/> writes them.</summary>
    [FromQuery(Name = "krav")]
    public List<string> Met { get; set; } = [];

    [FromQuery(Name = "start"), Display(Name = "Kan starte")]
    public StartBand? Start { get; set; }

    [FromQuery(Name = "timer"), Display(Name = "Timer om ugen")]
    public HoursBand? Hours { get; set; }

    [FromQuery(Name = "afstand"), Display(Name = "Afstand til arbejdet")]
    public DistanceBand? Distance { get; set; }

    [FromQuery(Name = "oensker")]
    public bool WishesTheWork { get; set; }

    /// <summary>What the company calls those it wants to compare.</summary>
    [FromQuery(Name = "valgt")]
    public List<string> Chosen { get; set; } = [];

    [FromQuery(Name = "side")]
    public int Side { get; set; } = 1;

    public int Filters => Met.Count + (Start is null ? 0 : 1) + (Hours is null ? 0 : 1) + (Distance is null ? 0 : 1) + (WishesTheWork ? 1 : 0);

    public bool IsFull => Chosen.Count >= MostCompared;

    /// <param name="posting">Whose requirements they are; others narrow nothing.</param>
    public ShownFilter Filter(Posting posting) => new()
    {
        Met = [.. posting.Requirements.Where(requirement => Met.Contains(RequirementWords.Write(requirement))).Select(requirement => (requirement.Kind, requirement.ConceptId))],
        Start = Start,
        Hours = Hours,
        Distance = Distance,
        WishesTheWork = WishesTheWork,
    };

    /// <summary>The same list narrowed otherwise, from its first page.</summary>
    public string Narrowed(Action<CandidateQuery> change) => With(query =>
    {
        query.Side = 1;
        change(query);
    });

    public string With(Action<CandidateQuery> change)
    {
        var copy = (CandidateQuery)MemberwiseClone();
        change(copy);
        return copy.Address();
    }

    public string WithoutFilters() => new CandidateQuery { Chosen = Chosen }.Address();

    /// <summary>"?krav=…"; nothing but the question mark for the whole list.</summary>
    /// <param name="handler">Of a form that returns to where the list stands.</param>
    public string Address(string? handler = null)
    {
        List<KeyValuePair<string, string?>> parts = [.. Met.Select(key => new KeyValuePair<string, string?>("krav", key))];
        parts.AddRange([new("start", Start?.ToString()), new("timer", Hours?.ToString()), new("afstand", Distance?.ToString()), new("oensker", WishesTheWork ? "true" : null)]);
        parts.AddRange(Chosen.Select(name => new KeyValuePair<string, string?>("valgt", name)));
        parts.Add(new("side", Side > 1 ? Side.ToString(CultureInfo.InvariantCulture) : null));
        parts.Add(new("handler", handler));
        return QueryString.Create(parts.Where(part => !string.IsNullOrEmpty(part.Value))) is { HasValue: true } query ? query.ToString() : "?";
    }
}
