using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Tests.Browsing;

/// <summary>Quotation marks, minus and the unfinished last word.</summary>
public sealed class TypedTextTests : IDisposable
{
    private static readonly WeightedField[] Fields = [new("title", 300), new("text", 100)];

    private readonly TempFolder _folder = new();
    private readonly ISearchIndex _index;
    private readonly ISearchSnapshot _snapshot;

    public TypedTextTests()
    {
        _index = new EmbeddedEngine().Open(
            _folder.Path, new([new("title", FieldKind.Text), new("text", FieldKind.Text), new("words", FieldKind.Text)]), new Dictionary<string, string>());
        _index.Apply(new(1,
        [
            Put(1, "Leder af lager", "Du leder lageret"), Put(2, "Lager og leder", "Arbejde på et lager"), Put(3, "Svejser", "Du svejser stål på værft"),
            Put(4, "Svejseværksted søger lærling", "Stål og aluminium"), Put(5, "It-supporter", "Support til skoler"),
        ]));
        _snapshot = _index.Snapshot();
    }

    [Theory]
    [InlineData("\"leder af lager\"", "1")]
    [InlineData("”leder af lager”", "1")]
    [InlineData("»lager og leder«", "2")]
    [InlineData("\"lager\" leder", "1 2")]
    [InlineData("\"lager leder\"", "")]
    [InlineData("\"leder lager", "1 2")]
    [InlineData("lager\" leder", "1 2")]
    [InlineData("\"\" lager", "1 2")]
    public void ToQuery_WithQuotationMarks_DemandsTheWordsInThatOrder(string typed, string found) => Assert.Equal(found, Found(typed));

    [Theory]
    [InlineData("stål -aluminium", "3")]
    [InlineData("stål −aluminium", "3")]
    [InlineData("lager -\"leder af lager\"", "2")]
    [InlineData("-lager -stål", "5")]
    [InlineData("it-supporter", "5")]
    [InlineData("lager - leder", "1 2")]
    [InlineData("stål -", "3 4")]
    [InlineData("stål -og", "3 4")]
    public void ToQuery_WithAMinusBeforeAWord_LeavesThatWordOut(string typed, string found) => Assert.Equal(found, Found(typed));

    [Theory]
    [InlineData("svej", "3 4")]
    [InlineData("SVEJSEV", "4")]
    [InlineData("stål svej", "3 4")]
    [InlineData("svej stål", "")]
    [InlineData("sv", "")]
    [InlineData("svej ", "")]
    [InlineData("\"svej\"", "")]
    [InlineData("stål -svej", "3 4")]
    [InlineData("it-supp", "")]
    public void ToQuery_WithAnOpenEnd_TakesTheLastWordAsABeginning(string typed, string found) => Assert.Equal(found, Found(typed));

    [Fact]
    public void ToQuery_WithAnOpenEnd_PutsTheWordAsTypedFirst()
    {
        var hits = _snapshot.Search(new(Query("svejse")!, 10)).Hits;

        Assert.Equal([Id(3), Id(4)], hits.Select(hit => hit.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("- -- −")]
    [InlineData("\"og i\" -til")]
    [InlineData("🙂 ?! ()")]
    public void ToQuery_WithoutAWord_IsNothing(string typed) => Assert.Null(Query(typed));

    [Theory]
    [InlineData("stål -aluminium", "3 4")]
    [InlineData("stål -lærling", "3")]
    public void ToQuery_WithAMinusAndAnImpliedField_LeavesOutByWhatIsSaidOnly(string typed, string found) =>
        Assert.Equal(found, Found(typed, [new("title", 300), new("text", 100, IsImplied: true)]));

    [Fact]
    public void ToQuery_OfStrangeText_StillAnswers()
    {
        Assert.Equal("", Found("'; DROP TABLE Postings; --"));
        Assert.Equal("", Found(string.Concat(Enumerable.Repeat("\"a b\" -c ", 2_000))));
        Assert.Equal("3 4", Found("stål" + new string('"', 5_000)));
    }

    public void Dispose()
    {
        _snapshot.Dispose();
        _index.Dispose();
        _folder.Dispose();
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static IndexChange Put(int number, string title, string text)
    {
        var danish = new IndexText(Analyzer.Danish);
        return IndexChange.Put(new SearchDocument(Id(number)).Text("title", danish.Tokens(title)).Text("text", danish.Tokens(text))
            .Text("words", new IndexText(Analyzer.Surface).Tokens(title, text)));
    }

    private MatchPortal.Search.Queries.Query? Query(string typed, WeightedField[]? fields = null) => TypedText.ToQuery(typed, Analyzer.Danish, fields ?? Fields, new(_snapshot, "words"));

    private string Found(string typed, WeightedField[]? fields = null) =>
        string.Join(' ', _snapshot.Search(new(Query(typed, fields)!, 10)).Hits.Select(hit => BitConverter.ToInt32(hit.Id.ToByteArray())).Order());
}
