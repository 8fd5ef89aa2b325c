using System.Globalization;
using MatchPortal.Core.Evaluation;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.Trials;
using MatchPortal.Core.Postings;

namespace MatchPortal.Cli.Evaluate;

/// <summary>Each posting of a trial: how good its ranking is, and why the first stand where they do.</summary>
internal static class MatchPrint
{
    private const int Explained = 3;

    public static void Details(
        TextWriter output, TrialMatcher matcher, IReadOnlyList<TrialPosting> postings, Judgements judgements, Dictionary<string, IReadOnlyList<string>> ranked, Lexicon lexicon)
    {
        foreach (var posting in postings)
        {
            var grades = judgements.GradesOf(posting.Id);
            output.WriteLine($"{posting.Id} {posting.Title}: {MetricPrint.Line(RankingMetrics.Of(judgements.Only(posting.Id), ranked))}");
            foreach (var (profile, reading) in matcher.Explain(posting, Explained))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {profile} grade {grades.GetValueOrDefault(profile)} {reading.Band} {reading.Points}: {Factors(reading)}"));
                reading.Requirements.Select(one => Line(one, lexicon)).ToList().ForEach(output.WriteLine);
            }
        }
    }

    private static string Factors(MatchReading reading) =>
        string.Join(", ", reading.Factors.Select(factor => string.Create(CultureInfo.InvariantCulture, $"{factor.Factor} {factor.Points}/{factor.Most}")));

    private static string Line(RequirementReading reading, Lexicon lexicon)
    {
        var label = reading.Requirement.LabelIn(lexicon) ?? reading.Requirement.ConceptId;
        var through = reading.Through is { } id ? $" ({MatchLabels.Through(id, lexicon)})" : "";
        return $"    {(reading.Requirement.IsMust ? "must" : "nice")} {label}: {reading.State}{through}";
    }
}
