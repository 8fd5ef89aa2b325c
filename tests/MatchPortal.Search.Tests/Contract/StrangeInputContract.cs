using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;
using MatchPortal.Search.Tests.Analysis;

namespace MatchPortal.Search.Tests.Contract;

/// <summary>Whatever is typed gets a sensible answer from bounded work: what can be read of it is looked for, the rest is passed over.</summary>
public abstract class StrangeInputContract : IDisposable
{
    private const string Welder = "svejser";
    private static readonly IndexSchema Schema = new([new("title", FieldKind.Text), new("body", FieldKind.Text), new("words", FieldKind.Text)]);
    private static readonly WeightedField[] Fields = [new("title", 300), new("body", 100)];

    private static readonly Analyzer Lexical = Analyzer.Danish with
    {
        Parts = WordParts.Of(["lager", "medarbejder"], []),
        Synonyms = SynonymTable.Of([new("sosu", ["social- og sundhedsassistent", "sosu-assistent"]), new("net", [".NET", "dotnet"])]),
    };

    /// <summary>What is typed and the documents it finds; null where there is nothing to look for.</summary>
    private static readonly Dictionary<string, (string Typed, int[]? Found)> Inputs = new()
    {
        ["empty"] = ("", null),
        ["white space"] = (" \t\r\n\u00A0\u2003", null),
        ["stop words"] = ("og i på med det af en", null),
        ["signs"] = ("?!%&/()=#¤@£${[]}|~^*_-+.,:;<>§½", null),
        ["control characters"] = ("\0\u0001\u001B\u0007\u009F", null),
        ["control characters between"] = ("svejser\0værft\u001B", [1]),
        ["lone surrogates"] = ("\uD83D\uDE00\uD83D \uDE00", null),
        ["a word between lone surrogates"] = ("\uD83Dsvejser\uDE00", [1, 2]),
        ["emoji"] = ("😀👩‍🚒🇩🇰", null),
        ["emoji beside a word"] = ("svejser😀", [1, 2]),
        ["regex"] = (@"^(.*+?svejser[^\]|$\", [1, 2]),
        ["a regex that would never end"] = ("(a+)+$ (x|x)*!", []),
        ["unbalanced quotes"] = ("\"svejser 'værft", [1]),
        ["quotes of two kinds"] = ("\"svejser 'værft ”", []),
        ["sql"] = ("svejser'; DROP TABLE postings; --", []),
        ["html"] = ("<script>alert('svejser')</script>", []),
        ["query language"] = ("title:svejser AND NOT (kok OR *:*)~2^10", []),
        ["zero width"] = ("sve\u200Bj\u200Dser\uFEFF", [1, 2]),
        ["only zero width"] = ("\u200B\u200D\u2060\uFEFF", null),
        ["combining"] = ("svejse\u0301r\u0308\u0301\u0300", [1, 2]),
        ["only combining"] = (new string('\u0301', 500), null),
        ["a letter under a heap of marks"] = ("k\u0301" + new string('\u0300', 800) + "ok", [3]),
        ["right to left"] = ("\u202Eמלצר\u202C", [4]),
        ["right to left and left to right"] = ("مرحبا svejser", [2]),
        ["full width"] = ("ＳＶＥＪＳＥＲ", [1, 2]),
        ["10,000 characters"] = (string.Concat(Enumerable.Repeat("svejser ", 1_250)), [1, 2]),
        ["one word of 10,000 characters"] = (new string('s', 10_000), []),
        ["10,000 hyphens and letters"] = (string.Concat(Enumerable.Repeat("a-", 5_000)), []),
        ["10,000 signs before a word"] = (new string('.', 10_000) + " svejser", null),
        ["1,000 words"] = (string.Join(' ', Enumerable.Range(0, 1_000).Select(i => "ord" + i)), []),
        ["1,000 synonyms"] = (string.Concat(Enumerable.Repeat("sosu-assistent dotnet ", 500)), []),
    };

    private readonly TempFolder _folder = new();
    private readonly ISearchIndex _index;
    private readonly ISearchSnapshot _snapshot;

    protected StrangeInputContract(ISearchEngine engine)
    {
        _index = engine.Open(_folder.Path, Schema, new Dictionary<string, string>());
        _index.Apply(new(1, [Put(1, "Svejser til værft"), Put(2, "مرحبا svejser"), Put(3, "Kok"), Put(4, "tjener (מלצר)")]));
        _snapshot = _index.Snapshot();
    }

    public static TheoryData<string> Names => [.. Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ToQuery_OfStrangeInput_FindsWhatCanBeReadOfIt(string name)
    {
        var (typed, expected) = Inputs[name];
        var query = TypedText.ToQuery(typed, Lexical, Fields);

        Assert.Equal(expected, query is null ? null : _snapshot.Search(new(query, 10)).Hits.Select(hit => BitConverter.ToInt32(hit.Id.ToByteArray())).Order());
        Assert.InRange(query is null ? 0 : Nodes(query), 0, 2 + (TypedText.MostWords * 6 * Fields.Length));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void For_StrangeInput_SuggestsAndCorrectsOnlyWhatStandsThere(string name)
    {
        var typed = Inputs[name].Typed;

        Assert.All(Suggestions.For(_snapshot, "words", typed, 5), suggestion => Assert.Matches("(svejser|værft|kok)$", suggestion));
        Assert.Null(SpellingHelp.For(_snapshot, "words", typed));
        Assert.Equal(Ending(typed), Suggestions.For(_snapshot, "words", typed + " svejs", 5));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Piece_OfStrangeText_MarksTheWordAndStaysWhole(string name)
    {
        var text = Inputs[name].Typed + " x " + Inputs[name].Typed + " Svejser";
        var terms = QueryTerms.Of(TypedText.ToQuery(Welder, Lexical, Fields)!);

        var whole = new Highlights(Lexical, terms).Whole(text);
        var piece = new Highlights(Lexical, terms).Piece(text, 60);

        Assert.Equal(Welder.Length, whole.Places[^1].Length);
        Assert.Equal(text.Length, whole.Places[^1].End);
        Assert.Contains(piece.Text, text, StringComparison.Ordinal);
        Assert.InRange(piece.Text.Length, 1, 100);
        Assert.All(piece.Places, place => Assert.Contains(Welder[..3], Lowered(piece.Text.Substring(place.Start, place.Length)), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Tokens_OfStrangeText_CanBeIndexedAndFoundAgain(string name)
    {
        var typed = Inputs[name].Typed;
        _index.Apply(new(2, [Put(9, typed)]));
        using var snapshot = _index.Snapshot();
        var query = TypedText.ToQuery(typed, Lexical, Fields);

        Assert.Equal(query is not null, query is not null && snapshot.Explain(query, Id(9)) is not null);
        Assert.Equal(5, snapshot.Search(new(new AllQuery(), 10)).Total);
    }

    public void Dispose()
    {
        _snapshot.Dispose();
        _index.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string[] Ending(string typed) => typed.Length + 6 > TypedText.MostCharacters ? [] : [typed + " " + Welder];

    private static string Lowered(string text) => Terms.In(Analyzer.Danish, text).FirstOrDefault() ?? "";

    private static int Nodes(Query query) => 1 + (query switch
    {
        BoolQuery node => node.Must.Concat(node.Should).Concat(node.Not).Concat(node.Filter).Sum(Nodes),
        BestQuery node => node.Parts.Sum(Nodes),
        PhraseQuery node => node.Terms.Count,
        _ => 0,
    });

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static IndexChange Put(int number, string title) => IndexChange.Put(new SearchDocument(Id(number))
        .Text("title", new IndexText(Lexical).Tokens(title)).Text("words", new IndexText(Analyzer.Surface).Tokens(number == 9 ? "" : title)));
}
