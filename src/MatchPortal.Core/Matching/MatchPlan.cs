using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>A posting as a query of profiles.</summary>
public sealed class MatchPlan
{
    /// <summary>More than all points together: band first, points second.</summary>
    public const int BandStep = 1 << 20;

    internal MatchPlan(MatchBasis basis, BoolQuery query, IReadOnlyList<MatchPart> parts, RequirementQueries requirements) =>
        (Basis, Query, Found, Parts, Musts, Requirements) = (basis, query, new() { Filter = query.Filter }, parts, [.. basis.Need.Musts], requirements);

    /// <summary>What it was made from, besides the rules.</summary>
    public MatchBasis Basis { get; }

    /// <summary>The whole: its score is <see cref="BandStep"/> times the band, and the points.</summary>
    public Query Query { get; }

    /// <summary>Those whom <see cref="Query"/> finds, without points.</summary>
    internal BoolQuery Found { get; }

    /// <summary>The factors that give points for this posting, in their order.</summary>
    public IReadOnlyList<MatchPart> Parts { get; }

    public IReadOnlyList<Postings.Requirement> Musts { get; }

    /// <summary>The most points this posting can give.</summary>
    public int Attainable => Parts.Sum(part => part.Most);

    /// <summary>How each requirement is asked of the index.</summary>
    internal RequirementQueries Requirements { get; }

    /// <summary>Unassessed where the posting states no must.</summary>
    public MatchBand BandOf(int score) => Musts.Count > 0 ? (MatchBand)(score / BandStep) : MatchBand.Unassessed;

    public static int PointsOf(int score) => score % BandStep;

    /// <summary>The profiles that fit, clear or possible; without musts everybody who is found.</summary>
    internal Query Fits => Musts.Count == 0 ? Found : new BoolQuery { Filter = [Found, new BestQuery([.. Fitting(Musts)])] };

    /// <summary>Those who do not fit, but would without one of the musts; null where fewer than two are stated.</summary>
    internal Query? Nearly => Musts.Count < 2 ? null : new BoolQuery
    {
        Filter = [Found, new BestQuery([.. Musts.Select(must => Musts.Where(other => other != must).ToArray()).SelectMany(Fitting)])],
        Not = [.. Fitting(Musts)],
    };

    /// <summary>The profiles of a band; those without requirements have none.</summary>
    internal Query Only(MatchBand band) => band switch
    {
        MatchBand.Clear => new BoolQuery { Filter = [Found, BandQuery.Clear(Musts, Requirements)] },
        MatchBand.Possible => new BoolQuery { Filter = [Found, BandQuery.Possible(Musts, Requirements)], Not = [BandQuery.Clear(Musts, Requirements)] },
        MatchBand.NeedsTraining => new BoolQuery { Filter = [Found], Not = [.. Fitting(Musts)] },
        MatchBand.Unassessed => Found,
    };

    private IEnumerable<Query> Fitting(IReadOnlyList<Postings.Requirement> musts) => [BandQuery.Clear(musts, Requirements), BandQuery.Possible(musts, Requirements)];
}
