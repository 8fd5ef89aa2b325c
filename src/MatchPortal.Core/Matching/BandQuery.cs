using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>Given the musts, gives <see cref="MatchPlan.BandStep"/> times the <see cref="MatchBand"/> for every profile. Nothing but the musts moves a band.</summary>
internal static class BandQuery
{
    public static Query Of(IReadOnlyList<Requirement> musts, RequirementQueries queries)
    {
        if (musts.Count == 0)
        {
            return new AllQuery();
        }

        Query[] met = [.. musts.Select(queries.Met)];
        Query[] inSomeWay = [.. musts.Select(must => new BestQuery([queries.Met(must), .. queries.Near(must), .. queries.Expected(must)]))];
        var clear = new BoolQuery { Filter = met };
        var possible = new BoolQuery { Filter = [.. inSomeWay, new BestQuery(met)] };
        return new BestQuery(
        [
            new ConstantQuery(clear, (int)MatchBand.Clear * MatchPlan.BandStep),
            new ConstantQuery(possible, (int)MatchBand.Possible * MatchPlan.BandStep),
            new AllQuery(),
        ]);
    }
}
