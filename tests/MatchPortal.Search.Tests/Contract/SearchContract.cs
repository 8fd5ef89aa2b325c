using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Contract;

/// <summary>What every engine promises, in small examples; runs for each engine compiled in.</summary>
public abstract class SearchContract : IDisposable
{
    private readonly TempFolder _folder = new();

    protected SearchContract(ISearchEngine engine)
    {
        TestContext.Current.SendDiagnosticMessage($"The contract runs on the engine {engine.Name}.");
        Engine = engine;
        Index = Open();
    }

    protected static IndexSchema Schema { get; } = new(
    [
        new("text", FieldKind.Text), new("area", FieldKind.Keyword, Facet: true), new("skill", FieldKind.Concept), new("hours", FieldKind.Number), new("place", FieldKind.Point),
        new("most", FieldKind.Number), new("reach", FieldKind.Number), new("until", FieldKind.Date), new("flags", FieldKind.Bits),
    ]);

    protected ISearchEngine Engine { get; }

    protected ISearchIndex Index { get; private set; }

    public void Dispose()
    {
        Index.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static SearchDocument Document(int number, string text = "") => new SearchDocument(Id(number)).Text("text", text
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((word, i) => new IndexToken(word, i)));

    protected static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    protected void Put(params SearchDocument[] documents) => Index.Apply(new(Index.Sequence + 1, [.. documents.Select(IndexChange.Put)]));

    protected void Delete(int number) => Index.Apply(new(Index.Sequence + 1, [IndexChange.Delete(Id(number))]));

    protected SearchResult Search(SearchRequest request)
    {
        using var snapshot = Index.Snapshot();
        return snapshot.Search(request);
    }

    protected int[] Found(Query query) => [.. Search(new(query, 100)).Hits.Select(Number)];

    protected static int Number(SearchHit hit) => BitConverter.ToInt32(hit.Id.ToByteArray());

    protected void Reopen(IndexSchema? schema = null, string stamp = "first")
    {
        Index.Dispose();
        Index = Open(schema, stamp);
    }

    protected ISearchIndex Open(IndexSchema? schema = null, string stamp = "first") =>
        Engine.Open(_folder.Path, schema ?? Schema, new Dictionary<string, string> { ["source"] = stamp });
}
