using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Contract;

/// <summary>What stands above the port gives the same on every engine.</summary>
public abstract class BrowsingContract : IDisposable
{
    private static readonly IndexSchema Schema = new(
        [new("title", FieldKind.Text), new("words", FieldKind.Text), new("area", FieldKind.Keyword, Facet: true), new("kind", FieldKind.Keyword, Facet: true)]);

    private static readonly WeightedField[] Fields = [new("title", 300)];

    private readonly TempFolder _folder = new();
    private readonly ISearchIndex _index;
    private readonly ISearchSnapshot _snapshot;

    protected BrowsingContract(ISearchEngine engine)
    {
        _index = engine.Open(_folder.Path, Schema, new Dictionary<string, string>());
        _index.Apply(new(1,
        [
            Posting(1, "Svejser til værft i Frederikshavn", "813", "job"), Posting(2, "Erfaren svejser søges", "851", "job"), Posting(3, "Praktik som svejser", "851", "praktik"),
            Posting(4, "Lagermedarbejder med truckkort", "851", "job"), Posting(5, "Pædagogmedhjælper", "101", "flex"), Posting(6, "Køkkenmedhjælper til børnehave", "101", "job"),
        ]));
        _index.Apply(new(2, [Posting(7, "Svejseinspektør", "101", "job")]));
        _index.Apply(new(3, [IndexChange.Delete(Id(7))]));
        _snapshot = _index.Snapshot();
    }

    [Fact]
    public void Search_WithChoices_CountsEachFacetWithoutItsOwn()
    {
        var request = new SearchRequest(TypedText.ToQuery("svejser", Analyzer.Danish, Fields)!, 10) { Facets = ["area", "kind"] };

        var result = FacetedSearch.Search(_snapshot, request, [new("area", ["851"]), new("kind", ["job"])]);

        Assert.Equal([Id(2)], result.Hits.Select(hit => hit.Id));
        Assert.Equal([new("813", 1), new("851", 1)], result.Facets["area"]);
        Assert.Equal([new("job", 1), new("praktik", 1)], result.Facets["kind"]);
    }

    [Fact]
    public void ToQuery_OfSeveralWords_FindsDocumentsWithAllOfThem()
    {
        Assert.Equal([Id(3)], Found("svejsere praktik"));
        Assert.Equal([Id(1)], Found("SVEJSER, Frederikshavn!"));
        Assert.Empty(Found("svejser børnehave"));
        Assert.Null(TypedText.ToQuery(" og ?!", Analyzer.Danish, Fields));
        Assert.Empty(Found(string.Concat(Enumerable.Repeat("svejser xyz ", 2_000))));
    }

    [Fact]
    public void ToQuery_WhenTheWordsStandTogether_PutsThatFirst()
    {
        _index.Apply(new(4, [Posting(11, "kontor leder skole", "101", "job"), Posting(12, "leder af skole kontor", "101", "job"), Posting(13, "skole leder kontor", "101", "job")]));
        using var snapshot = _index.Snapshot();

        var hits = snapshot.Search(new(TypedText.ToQuery("skole leder", Analyzer.Danish, Fields)!, 10)).Hits;

        Assert.Equal(Id(13), hits[0].Id);
        Assert.Equal([Id(11), Id(12), Id(13)], hits.Select(hit => hit.Id).Order());
    }

    [Fact]
    public void Parse_OfAMarksText_GivesTheMark()
    {
        var request = new SearchRequest(new AllQuery(), 2) { TieKey = 99 };
        var pages = new List<Guid>();
        for (var next = request; _snapshot.Search(next) is { Hits.Count: > 0 } page; next = PageMark.Parse(PageMark.Behind(next, page)!.ToText())!.Next(request))
        {
            pages.AddRange(page.Hits.Select(hit => hit.Id));
        }

        Assert.Equal(_snapshot.Search(request with { Count = 10 }).Hits.Select(hit => hit.Id), pages);
        Assert.Null(PageMark.Parse("x"));
        Assert.Null(PageMark.Parse(null));
        Assert.Null(PageMark.Parse(new string('ø', 38)));
    }

    [Fact]
    public void For_ABeginning_SuggestsWhatLiveDocumentsSay()
    {
        Assert.Equal(["erfaren svejser"], Suggestions.For(_snapshot, "words", "erfaren sv", 5));
        Assert.Equal(["pædagogmedhjælper"], Suggestions.For(_snapshot, "words", "Pæ", 5));
        Assert.Empty(Suggestions.For(_snapshot, "words", "svejsei", 5));
        Assert.Empty(Suggestions.For(_snapshot, "words", "s", 5));
        Assert.Empty(Suggestions.For(_snapshot, "words", "svejser ", 5));
    }

    [Fact]
    public void For_MistypedWords_GivesTheNearest()
    {
        Assert.Equal("svejser til børnehave", SpellingHelp.For(_snapshot, "words", "svjeser til bønehave"));
        Assert.Equal("lagermedarbejder", SpellingHelp.For(_snapshot, "words", "algermedarbejder"));
        Assert.Null(SpellingHelp.For(_snapshot, "words", "svejser"));
        Assert.Null(SpellingHelp.For(_snapshot, "words", "qwertyuiop 12345"));
    }

    [Fact]
    public void For_ATextOfUnknownWords_CorrectsAFewAndLeavesManyAlone()
    {
        Assert.Equal("svejser svejser svejser svejser svejser svejser", SpellingHelp.For(_snapshot, "words", "svjeser svjeser svjeser svjeser svjeser svjeser"));
        Assert.Null(SpellingHelp.For(_snapshot, "words", "svjeser svjeser svjeser svjeser svjeser svjeser svjeser"));
        Assert.Equal("svejser svejser svejser svejser svejser svejser svejser", SpellingHelp.For(_snapshot, "words", "svejser svejser svejser svejser svejser svejser svjeser"));
        Assert.Null(SpellingHelp.For(_snapshot, "words", "svj 3vejser"));
    }

    [Fact]
    public void For_AHugeVocabulary_LooksAtNoMoreThanItsFirstWords()
    {
        string[] vocabulary = [.. Enumerable.Range(0, SpellingHelp.MostCompared + 10).Select(i => "sa" + string.Concat(Enumerable.Range(0, 5).Reverse().Select(place => (char)('a' + (i / (int)Math.Pow(10, place) % 10)))))];
        _index.Apply(new(4, [IndexChange.Put(new SearchDocument(Id(20)).Text("words", vocabulary.Select((word, i) => new IndexToken(word, i))))]));
        using var snapshot = _index.Snapshot();

        Assert.Equal(vocabulary[7], SpellingHelp.For(snapshot, "words", vocabulary[7] + "x"));
        Assert.Null(SpellingHelp.For(snapshot, "words", "svjeser"));
        Assert.Equal(vocabulary[..3], Suggestions.For(snapshot, "words", "sa", 3));
        Assert.Equal(["svejser"], Suggestions.For(snapshot, "words", "sv", 3));
    }

    public void Dispose()
    {
        _snapshot.Dispose();
        _index.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static IndexChange Posting(int number, string title, string area, string kind) => IndexChange.Put(new SearchDocument(Id(number))
        .Text("title", new IndexText(Analyzer.Danish).Tokens(title)).Text("words", new IndexText(Analyzer.Surface).Tokens(title))
        .Keyword("area", area).Keyword("kind", kind));

    private IEnumerable<Guid> Found(string typed) => _snapshot.Search(new(TypedText.ToQuery(typed, Analyzer.Danish, Fields)!, 10)).Hits.Select(hit => hit.Id).Order();
}
