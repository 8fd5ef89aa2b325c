using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>The staff's index.</summary>
internal sealed class WholeProfiles() : AskedProfiles(Read)
{
    private const int Hundred = 100;

    public override IReadOnlyList<string> WordFields { get; } = [StaffProfileFields.Occupation, StaffProfileFields.Skills, StaffProfileFields.Summary];

    public override int? Wanted(int? level) => level;

    public override int Spoken(int? level) => level ?? 0;

    // A missing competence hides nobody; a missing paper does.
    public override IEnumerable<Query> Limits(IReadOnlyList<Requirement> papers, RequirementQueries requirements, DateTime now) =>
        papers.Select(requirements.Met).Prepend(StaffProfileQueries.Visible(now));

    public override Query CanStart(DateTime by, DateTime now) => RangeQuery.Dates(StaffProfileFields.AvailableFrom, from: null, to: by, matchMissing: true);

    public override Query Turn(int most) => new ColumnQuery(
        StaffProfileFields.LiveProposals, [.. MatchRules.TurnPercent.Select(step => new PointStep(step.FromProposals, most * step.Percent / Hundred))], MissingPoints: most);

    public override Query Wishes(IReadOnlyList<string> occupations) => new KeywordQuery(StaffProfileFields.WishedOccupations, occupations);

    private static HeldCompetence? Read(byte payload) =>
        CompetenceByte.IsUsed(payload) ? new(CompetenceByte.Level(payload), CompetenceByte.Source(payload), CompetenceByte.LastUse(payload)) : null;
}
