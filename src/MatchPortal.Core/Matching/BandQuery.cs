using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>Given the musts, gives <see cref="MatchPlan.BandStep"/> times the <see cref="MatchBand"/> for every profile. Nothing but the musts moves a band.</summary>
internal static class BandQuery
{
    public static Query Of(IReadOnlyList<Requirement> musts, RequirementQueries queries) => musts.Count == 0
        ? new AllQuery()
        : new BestQuery(
        [
            new ConstantQuery(Clear(musts, queries), (int)MatchBand.Clear * MatchPlan.BandStep),
            new ConstantQuery(Possible(musts, queries), (int)MatchBand.Possible * MatchPlan.BandStep),
            new AllQuery(),
        ]);

    public static Query Clear(IReadOnlyList<Requirement> musts, RequirementQueries queries) => new BoolQuery { Filter = [.. musts.Select(queries.Met)] };

    public static Query Possible(IReadOnlyList<Requirement> musts, RequirementQueries queries) =>
        new BoolQuery { Filter = [.. musts.Select(queries.InSomeWay), new BestQuery([.. musts.Select(queries.Met)])] };
}
