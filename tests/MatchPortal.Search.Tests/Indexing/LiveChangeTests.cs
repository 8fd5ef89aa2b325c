using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Indexing;

/// <summary>Readers search without pause while a writer changes, merges, compacts and commits.</summary>
public sealed class LiveChangeTests
{
    private const int Documents = 3000;

    private static readonly IndexSchema Schema = new(
        [new("text", FieldKind.Text), new("kind", FieldKind.Keyword, Facet: true), new("number", FieldKind.Number), new("place", FieldKind.Point)]);

    public static TheoryData<string> Engines => [.. TestEngines.All.Select(engine => engine.Name)];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Search_WhileTheIndexChanges_NeverSeesADocumentTwiceOrADeletedOne(string engine)
    {
        using var folder = new TempFolder();
        using var index = TestEngines.Named(engine).Open(folder.Path, Schema, new Dictionary<string, string>());
        index.Apply(new(1, [.. Enumerable.Range(0, Documents).Select(number => Put(number, 1))]));
        using var over = new CancellationTokenSource(TimeSpan.FromSeconds(4));

        // Threads of their own: those of the pool may all be busy with other tests for as long as this one lasts.
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(() => Read(index, over.Token), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();
        Write(index, over.Token);
        var searches = await Task.WhenAll(readers);

        Assert.All(searches, count => Assert.True(count > 3, $"Only {count} searches."));
        Assert.True(index.Sequence > 20, $"Only {index.Sequence} changes.");
    }

    // Batch s moves document d to number d + Documents or back, so there are always so many, and one of each pair.
    private static void Write(ISearchIndex index, CancellationToken over)
    {
        var random = new Random(1);
        var isMoved = new bool[Documents];
        for (var sequence = 2; !over.IsCancellationRequested; sequence++)
        {
            var changes = new List<IndexChange>();
            foreach (var number in Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next(Documents)).Distinct())
            {
                changes.Add(IndexChange.Delete(Id(isMoved[number] ? number + Documents : number)));
                isMoved[number] = !isMoved[number];
                changes.Add(Put(isMoved[number] ? number + Documents : number, sequence));
            }

            index.Apply(new(sequence, changes));
            DoMore(index, sequence);
        }
    }

    private static void DoMore(ISearchIndex index, int sequence)
    {
        if (sequence % 50 == 0)
        {
            index.Compact();
        }

        if (sequence % 20 == 0)
        {
            index.Commit();
        }
    }

    private static int Read(ISearchIndex index, CancellationToken over)
    {
        var searches = 0;
        long last = 0;
        for (; !over.IsCancellationRequested; searches++)
        {
            using var snapshot = index.Snapshot();
            var result = snapshot.Search(new(new AllQuery(), 10_000) { Facets = ["kind"] });
            Assert.True(snapshot.Sequence >= last);
            Assert.Equal(Documents, result.Total);
            Assert.Equal(Documents, result.Facets["kind"].Sum(value => value.Documents));
            Assert.Equal(Documents, result.Hits.Select(hit => BitConverter.ToInt32(hit.Id.ToByteArray()) % Documents).Distinct().Count());
            Assert.Equal(Documents, snapshot.Search(new(new TermQuery("text", "same"), 0)).Total);
            last = snapshot.Sequence;
        }

        return searches;
    }

    private static IndexChange Put(int number, int sequence) => IndexChange.Put(new SearchDocument(Id(number))
        .Text("text", [new("same", 0), new($"s{sequence % 9}", 1)])
        .Keyword("kind", $"k{number % 5}")
        .Number("number", sequence)
        .Point("place", new(54 + (number % 300 / 100.0), 8 + (number % 7))));

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
