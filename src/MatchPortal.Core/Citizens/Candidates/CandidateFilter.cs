using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Training;

namespace MatchPortal.Core.Citizens.Candidates;

/// <summary>Which profiles somebody of the staff looks for. Empty lists filter nothing.</summary>
public sealed record CandidateFilter
{
    /// <summary>Words in occupations, competences, certificates, languages or summary; see <see cref="MatchPortal.Search.Browsing.TypedText"/> for the signs it knows.</summary>
    public string Text { get; init; } = "";

    /// <summary>Any of these DISCO-08 groups of two digits.</summary>
    public IReadOnlyList<string> Trades { get; init; } = [];

    /// <summary>Any of these municipalities, by three digits.</summary>
    public IReadOnlyList<string> Municipalities { get; init; } = [];

    public IReadOnlyList<UnitId> Units { get; init; } = [];

    public IReadOnlyList<TargetGroup> TargetGroups { get; init; } = [];

    public IReadOnlyList<Visibility> Visibilities { get; init; } = [];

    /// <summary>Any of these among the profile's training.</summary>
    public IReadOnlyList<TrainingChoice> Training { get; init; } = [];

    /// <summary>Any of these driving licence classes.</summary>
    public IReadOnlyList<string> Licences { get; init; } = [];

    /// <summary>A certificate that is valid today; null for any.</summary>
    public string? Certificate { get; init; }

    /// <summary>Hours a week that the citizen's own wish must overlap; null for any.</summary>
    public WeeklyHours? Hours { get; init; }

    /// <summary>Only who can start today.</summary>
    public bool CanStartNow { get; init; }

    /// <summary>The place to measure from; null for anywhere.</summary>
    public PostalDistrict? Around { get; init; }

    /// <summary>Straight-line distance from <see cref="Around"/>; null for any. Who has a protected address is not found by distance.</summary>
    public int? WithinKm { get; init; }

    public CandidateOrder Order { get; init; }
}
