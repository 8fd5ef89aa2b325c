using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>
/// How much worse companies' rankings are than those on whole profiles of the same people by the same rules: nDCG@10 over the open postings. A profile's gain is its band, and within
/// it its share of the attainable points, from the whole profile as a share of the best one's; and 0 for who does not keep within the limits of both sides. With limits, those whom the guard does not show are left out of the ranking, as they are on the page.
/// </summary>
/// <param name="HasLimits">Whether people whose own limits do not hold the posting count for nothing; else the order alone is compared.</param>
/// <param name="Postings">How many were compared.</param>
/// <param name="Linear">With the gain as it is.</param>
/// <param name="Graded">With 2 to the power of the grade less 1, by five grades of the gain: tells the best apart more sharply.</param>
internal sealed record QualityLoss(bool HasLimits, int Postings, double Linear, double Graded)
{
    private const int Depth = 10;
    private const int MostPostings = 400;

    public static QualityLoss Measure(AttackedSite site, AttackPostings postings, ShownRanking shown, bool hasLimits)
    {
        using var whole = site.Indexes.StaffProfiles.Snapshot()!;
        using var published = site.Indexes.EmployerProfiles.Snapshot()!;
        List<(double Linear, double Graded)> found = [];
        foreach (var posting in postings.Open.Take(MostPostings))
        {
            if (Compare(site, whole, published, posting, hasLimits ? shown : null) is { } one)
            {
                found.Add(one);
            }
        }

        return found is [] ? new(hasLimits, 0, 0, 0) : new(hasLimits, found.Count, found.Average(one => one.Linear), found.Average(one => one.Graded));
    }

    private static (double Linear, double Graded)? Compare(AttackedSite site, ISearchSnapshot whole, ISearchSnapshot published, Posting posting, ShownRanking? shown)
    {
        var need = shown is null ? WithoutLimits(site.Matching.NeedOf(posting)) : site.Matching.NeedOf(posting);
        var plan = site.Session.Get<MatchDesk>().Plan(whole, need, MatchRules.Current, site.Session.Now);
        var candidates = new BoolQuery
        {
            Must = [plan.Query],
            Filter = [new KeywordQuery(StaffProfileFields.Visibility, [Visibility.Employers.ToString()]), StaffProfileQueries.Visible(site.Session.Now)],
        };
        var points = whole.Search(new(candidates, SearchRequest.MostHits)).Hits;
        if (points.Count < Depth)
        {
            return null;
        }

        double Worth(int score) => (score / MatchPlan.BandStep) + ((double)MatchPlan.PointsOf(score) / plan.Attainable);

        var best = Worth(points[0].Score);
        var gains = points.ToDictionary(hit => hit.Id, hit => Worth(hit.Score) / best);
        var hits = published.Search(new(site.Matching.Plan(published, need, site.Session.Now).Query, DisclosureLimits.Standard.RowsPerPosting) { TieKey = (ulong)posting.Id.GetHashCode() }).Hits.Select(hit => hit.Id);
        double[] ranked = [.. (shown?.Of(posting, hits) ?? hits).Take(Depth).Select(hit => gains.GetValueOrDefault(hit))];
        double[] ideal = [.. points.Take(Depth).Select(hit => gains[hit.Id])];
        return (Gain(ranked, gain => gain) / Gain(ideal, gain => gain), Gain(ranked, Sharp) / Gain(ideal, Sharp));
    }

    private static MatchNeed WithoutLimits(MatchNeed need) => need with
    {
        Kind = null,
        Hours = null,
        Place = null,
        Requirements = [.. need.Requirements.Select(asked => asked.Kind is RequirementKind.Certificate or RequirementKind.Licence ? asked with { IsMust = false } : asked)],
    };

    private static double Sharp(double gain) => Math.Pow(2, Math.Floor(gain * 5)) - 1;

    private static double Gain(IEnumerable<double> gains, Func<double, double> of) => gains.Select((gain, at) => of(gain) / Math.Log2(at + 2)).Sum();
}
