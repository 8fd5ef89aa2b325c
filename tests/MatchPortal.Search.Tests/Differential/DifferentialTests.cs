using FsCheck;
using FsCheck.Fluent;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;
using MatchPortal.Search.Tests.Oracle;

namespace MatchPortal.Search.Tests.Differential;

/// <summary>Random documents, changes and query trees: each engine gives the oracle's ids, scores, totals, facets and terms, and explains them.</summary>
public sealed class DifferentialTests
{
    public static TheoryData<string> Engines => [.. TestEngines.All.Select(engine => engine.Name)];

    [Theory]
    [MemberData(nameof(Engines))]
    public void Search_OfRandomQueriesOnRandomChanges_EqualsTheOracle(string engine)
    {
        var scenario = from batches in DocumentGen.Batches(30) from requests in QueryGen.Request.ListOf(12) select new Scenario(batches, [.. requests]);
        var property = Prop.ForAll(Arb.From(scenario, Shrink), played => Assert.Null(Play(engine, played)));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(TestEngines.Rounds(300)).WithEndSize(40), property);
    }

    private static string? Play(string engine, Scenario scenario)
    {
        using var folder = new TempFolder();
        using var index = TestEngines.Named(engine).Open(folder.Path, World.Schema, new Dictionary<string, string>());
        using var oracle = new OracleIndex(World.Schema);
        for (var i = 0; i < scenario.Batches.Count; i++)
        {
            index.Apply(new(i + 1, scenario.Batches[i]));
            oracle.Apply(new(i + 1, scenario.Batches[i]));
            if (i == scenario.Batches.Count / 2)
            {
                var statistics = oracle.Snapshot().MeasureStatistics("half");
                index.UseStatistics(statistics);
                oracle.UseStatistics(statistics);
            }
        }

        using var right = oracle.Snapshot();
        using var before = index.Snapshot();
        index.Compact();
        using var after = index.Snapshot();
        return new[] { before, after }
            .Select(found => Comparison.DifferInTerms(right, found) ?? scenario.Requests.Select(request => Tell(right, found, request)).FirstOrDefault(wrong => wrong is not null))
            .FirstOrDefault(wrong => wrong is not null);
    }

    private static string? Tell(ISearchSnapshot right, ISearchSnapshot found, SearchRequest request) =>
        Comparison.Differ(right, found, request) is { } wrong ? $"{QueryText.Of(request.Query)} {request}\n{wrong}" : null;

    private static IEnumerable<Scenario> Shrink(Scenario scenario) =>
    [
        .. scenario.Requests.Count > 1 ? scenario.Requests.Select(request => scenario with { Requests = [request] }) : [],
        .. scenario.Batches.Select(batch => scenario with { Batches = [.. scenario.Batches.Where(other => !ReferenceEquals(other, batch))] }),
        .. scenario.Batches.SelectMany((batch, i) => batch.Select(change => scenario with { Batches = [.. scenario.Batches[..i], [.. batch.Where(other => other != change)], .. scenario.Batches[(i + 1)..]] })),
        .. scenario.Requests.Count == 1 ? QueryGen.Shrink(scenario.Requests[0].Query).Select(query => scenario with { Requests = [scenario.Requests[0] with { Query = query }] }) : [],
    ];

    private sealed record Scenario(List<List<IndexChange>> Batches, List<SearchRequest> Requests);
}
