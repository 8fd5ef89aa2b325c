using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>
/// How much worse companies' rankings are than those on whole profiles of the same people: nDCG@10 over the open postings. A profile's gain is its points from the whole profile as a
/// share of the best one's, and 0 for who does not keep within the limits of both sides.
/// </summary>
/// <param name="HasLimits">Whether people whose own limits do not hold the posting count for nothing; else the order alone is compared.</param>
/// <param name="Postings">How many were compared.</param>
/// <param name="Linear">With the gain as it is.</param>
/// <param name="Graded">With 2 to the power of the grade less 1, by five grades of the gain: tells the best apart more sharply.</param>
internal sealed record QualityLoss(bool HasLimits, int Postings, double Linear, double Graded)
{
    private const int Depth = 10;
    private const int MostPostings = 400;

    public static QualityLoss Measure(AttackedSite site, AttackPostings postings, bool hasLimits)
    {
        using var whole = site.Indexes.StaffProfiles.Snapshot()!;
        using var published = site.Indexes.EmployerProfiles.Snapshot()!;
        List<(double Linear, double Graded)> found = [];
        foreach (var posting in postings.Open.Take(MostPostings))
        {
            if (Compare(site, whole, published, PostingQuestion.Of(posting) with { HasLimits = hasLimits }) is { } one)
            {
                found.Add(one);
            }
        }

        return found is [] ? new(hasLimits, 0, 0, 0) : new(hasLimits, found.Count, found.Average(one => one.Linear), found.Average(one => one.Graded));
    }

    private static (double Linear, double Graded)? Compare(AttackedSite site, ISearchSnapshot whole, ISearchSnapshot published, PostingQuestion question)
    {
        var shown = new BoolQuery
        {
            Must = [question.Whole(site.Lexicon)],
            Filter = [new KeywordQuery(StaffProfileFields.Visibility, [Visibility.Employers.ToString()]), StaffProfileQueries.Visible(site.Session.Now)],
        };
        var points = whole.Search(new(shown, SearchRequest.MostHits)).Hits;
        if (points.Count < Depth)
        {
            return null;
        }

        var best = (double)points[0].Score;
        var gains = points.ToDictionary(hit => hit.Id, hit => hit.Score / best);
        var ranked = published.Search(new(question.Published(site.Lexicon), Depth) { TieKey = (ulong)question.GetHashCode() }).Hits.Select(hit => gains.GetValueOrDefault(hit.Id));
        double[] ideal = [.. points.Take(Depth).Select(hit => gains[hit.Id])];
        return (Gain(ranked, gain => gain) / Gain(ideal, gain => gain), Gain(ranked, Sharp) / Gain(ideal, Sharp));
    }

    private static double Sharp(double gain) => Math.Pow(2, Math.Floor(gain * 5)) - 1;

    private static double Gain(IEnumerable<double> gains, Func<double, double> of) => gains.Select((gain, at) => of(gain) / Math.Log2(at + 2)).Sum();
}
