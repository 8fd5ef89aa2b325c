using MatchPortal.Core.Postings;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>Given a plan and a profile it found, says why it stands where it does: asked of the same snapshot, so the numbers are those of the score.</summary>
public static class MatchExplaining
{
    /// <param name="snapshot">Of the profiles that the plan is for.</param>
    /// <param name="plan">Of the need.</param>
    /// <param name="need">What is asked for.</param>
    /// <param name="profile">The document's id.</param>
    /// <returns>Null where the profile is not among those the posting can have.</returns>
    public static MatchReading? Read(ISearchSnapshot snapshot, MatchPlan plan, MatchNeed need, Guid profile)
    {
        if (snapshot.Explain(plan.Query, profile) is not { } whole)
        {
            return null;
        }

        FactorPoints[] factors =
        [
            .. plan.Parts.Select(part => new FactorPoints(part.Factor, NodeOf(part.Query, whole)?.Points ?? 0, part.Most)),
        ];
        return new(
            plan.BandOf(whole.Points),
            MatchPlan.PointsOf(whole.Points),
            factors,
            [.. need.Requirements.Select(requirement => Read(snapshot, plan.Requirements, requirement, profile) with { Points = PointsFor(requirement, plan, whole) })]);
    }

    private static int PointsFor(Requirement requirement, MatchPlan plan, Explanation whole) => (
        from part in plan.Parts
        from asked in part.Asked
        where asked.Requirement == requirement
        select NodeOf(asked.Query, NodeOf(part.Query, whole))?.Points ?? 0).FirstOrDefault();

    private static Explanation? NodeOf(Query query, Explanation? parent) => parent?.Parts.FirstOrDefault(node => ReferenceEquals(node.Query, query));

    private static RequirementReading Read(ISearchSnapshot snapshot, RequirementQueries queries, Requirement requirement, Guid profile)
    {
        bool Holds(Query query) => snapshot.Explain(query, profile) is not null;

        var isAgreed = requirement.Kind == RequirementKind.Competence && Holds(queries.FromAgreedTraining(requirement));
        if (Holds(queries.Met(requirement)))
        {
            return new(requirement, MustState.Met, null, isAgreed);
        }

        if (queries.Near(requirement).Where(near => Holds(near.Query)).Select(near => (true, near.Through)).FirstOrDefault() is (true, var through))
        {
            return new(requirement, MustState.Near, through, isAgreed);
        }

        return queries.Expected(requirement).Where(expected => Holds(expected.Query)).Select(expected => expected.Trade).FirstOrDefault() is { } trade
            ? new(requirement, MustState.Expected, trade, IsAgreed: false)
            : new(requirement, MustState.Missing, null, IsAgreed: false);
    }
}
