using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Searching;
using MatchPortal.Core.Training;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Citizens.Candidates;

/// <summary>How many profiles each filter would show, its own choices left out.</summary>
public sealed record CandidateCounts(
    IReadOnlyList<FacetCount<string>> Trades,
    IReadOnlyList<FacetCount<string>> Municipalities,
    IReadOnlyList<FacetCount<UnitId>> Units,
    IReadOnlyList<FacetCount<TargetGroup>> TargetGroups,
    IReadOnlyList<FacetCount<Visibility>> Visibilities,
    IReadOnlyList<FacetCount<TrainingChoice>> Training,
    IReadOnlyList<FacetCount<string>> Licences)
{
    internal static CandidateCounts Of(SearchResult found, CandidateFilter filter) => new(
        FacetCounts.Of(found, StaffProfileFields.Trade, filter.Trades),
        FacetCounts.Of(found, StaffProfileFields.Municipality, filter.Municipalities),
        [
            .. FacetCounts.Of(found, StaffProfileFields.Unit, filter.Units.Select(IndexIds.Text))
                .Select(count => new FacetCount<UnitId>(IndexIds.Parse<UnitId>(count.Value), count.Count)),
        ],
        FacetCounts.Of(found, StaffProfileFields.TargetGroup, filter.TargetGroups),
        FacetCounts.Of(found, StaffProfileFields.Visibility, filter.Visibilities),
        FacetCounts.Of(found, StaffProfileFields.TrainingChoice, filter.Training),
        FacetCounts.Of(found, StaffProfileFields.Licences, filter.Licences));
}
