using System.Collections.Concurrent;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;
using MatchPortal.Search.Tests.Oracle;

namespace MatchPortal.Search.Tests.Contract;

/// <summary>
/// Searching, paging, explaining and listing terms while other threads apply, commit and compact. Each answer is written down with the sequence of its snapshot and
/// compared with what the oracle says after the same batches: so nothing is seen twice, nothing deleted, nothing half.
/// </summary>
public abstract class HammerContract(ISearchEngine engine) : SearchContract(engine)
{
    private const int Ids = 300;
    private const int LastBatch = 1500;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(3);
    private static readonly PointTable Payload = PointTable.Of(payload => payload);

    private static readonly SearchRequest[] Questions =
    [
        new(new AllQuery(), 1000) { Facets = ["area"], Order = new SearchOrder.ByColumn("hours") },
        new(new BoolQuery { Should = [new TermQuery("text", "w1"), new TermQuery("text", "w2"), new ConceptQuery("skill", "c1", Payload)] }, 20) { Facets = ["area"], TieKey = 8 },
        new(new BoolQuery { Must = [new PhraseQuery("text", ["w1", null, "w3"])], Not = [new KeywordQuery("area", ["a2"])] }, 50) { TieKey = 9 },
        new(new BoolQuery { Must = [new CappedSumQuery([new ConceptQuery("skill", "c1", Payload), new ConceptQuery("skill", "c2", Payload)], 200)], Filter = [new RadiusQuery("place", new(56, 10), 90_000)] }, 30),
        new(new PrefixQuery("text", "w1", 3), 40) { Facets = ["area"], Order = new SearchOrder.ByDistance("place", new(55, 11)) },
    ];

    [Fact]
    public async Task Search_WhileOthersApplyCommitAndCompact_AnswersAsTheOracleDoesAfterTheSameBatches()
    {
        var answers = new ConcurrentBag<(long Sequence, int Question, string Answer)>();
        using var over = new CancellationTokenSource(Duration);
        Task[] all =
        [
            Run(_ => Apply(), 1, over.Token),
            Run(_ => Index.Commit(), 20, over.Token),
            Run(_ => Index.Compact(), 90, over.Token),
            .. Enumerable.Range(0, 2).Select(reader => Run(round => Ask((round + reader) % Questions.Length, answers), 15, over.Token)),
        ];
        await Task.WhenAll(all);

        Assert.True(answers.Count > 20 && Index.Sequence > 20, $"Only {answers.Count} answers over {Index.Sequence} batches.");
        AssertLikeTheOracle(answers);
        AssertSameAfterReopening();
    }

    private static Task Run(Action<int> act, int pause, CancellationToken over) => Task.Run(
        async () =>
        {
            for (var round = 0; !over.IsCancellationRequested; round++)
            {
                act(round);
                await Task.Delay(pause, CancellationToken.None);
            }
        },
        CancellationToken.None);

    private void Apply()
    {
        if (Index.Sequence < LastBatch)
        {
            Index.Apply(Batch(Index.Sequence + 1));
        }
    }

    private void Ask(int question, ConcurrentBag<(long Sequence, int Question, string Answer)> answers)
    {
        using var snapshot = Index.Snapshot();
        answers.Add((snapshot.Sequence, question, Answer(snapshot, Questions[question])));
    }

    private static void AssertLikeTheOracle(IEnumerable<(long Sequence, int Question, string Answer)> answers)
    {
        using var oracle = new OracleIndex(Schema);
        foreach (var (sequence, question, answer) in answers.OrderBy(answer => answer.Sequence))
        {
            Replay(oracle, sequence);
            using var right = oracle.Snapshot();
            Assert.Equal($"{sequence}: {Answer(right, Questions[question])}", $"{sequence}: {answer}");
        }
    }

    private void AssertSameAfterReopening()
    {
        Index.Commit();
        Reopen();
        using var oracle = new OracleIndex(Schema);
        Replay(oracle, Index.CommittedSequence);
        using var right = oracle.Snapshot();
        using var found = Index.Snapshot();
        Assert.All(Questions, question => Assert.Equal(Answer(right, question), Answer(found, question)));
    }

    private static void Replay(OracleIndex oracle, long until)
    {
        while (oracle.Sequence < until)
        {
            oracle.Apply(Batch(oracle.Sequence + 1));
        }
    }

    // Two pages, the points of the first hit explained, and the terms.
    private static string Answer(ISearchSnapshot snapshot, SearchRequest question)
    {
        var first = snapshot.Search(question with { Count = question.Count / 2 });
        var last = first.Hits.Count == 0 ? null : new SearchCursor(first.Hits[^1].Key, first.Hits[^1].Id);
        var second = snapshot.Search(question with { After = last });
        var explained = first.Hits.Count == 0 ? null : snapshot.Explain(question.Query, first.Hits[0].Id)?.Points;
        var facets = first.Facets.Select(facet => $"{facet.Key}: {string.Join(' ', facet.Value)}");
        return string.Join('\n', [.. first.Hits, "", .. second.Hits, $"{first.Total} {second.Total} {snapshot.Count} {explained}", .. facets, .. snapshot.Terms("text", "w1"), .. snapshot.Terms("skill")]);
    }

    /// <summary>The batch of a sequence number, always the same.</summary>
    private static IndexChangeBatch Batch(long sequence)
    {
        var random = new Random((int)sequence);
        var put = Enumerable.Range(0, random.Next(1, 25)).Select(_ => IndexChange.Put(Example(random.Next(Ids), (int)sequence, random)));
        var deleted = Enumerable.Range(0, random.Next(10)).Select(_ => IndexChange.Delete(Id(random.Next(Ids))));
        return new(sequence, [.. put, .. deleted]);
    }

    private static SearchDocument Example(int number, int sequence, Random random) =>
        Document(number, string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => $"w{random.Next(14)}")))
            .Keyword("area", $"a{random.Next(4)}").Concept("skill", $"c{random.Next(3)}", (byte)random.Next(256)).Number("hours", sequence)
            .Point("place", new(55 + (random.Next(200) / 100.0), 9 + (random.Next(300) / 100.0)));
}
