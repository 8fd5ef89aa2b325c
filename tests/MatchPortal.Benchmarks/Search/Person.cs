using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;
using MatchPortal.Search.Port;

namespace MatchPortal.Benchmarks.Search;

/// <summary>A made-up profile.</summary>
internal sealed record Person(
    int Number, int Area, int Trade, int Kind, string Title, string Text, (int Concept, byte Payload)[] Skills, int Least, int Most, int? Reach, GeoPoint Place, ulong Licences)
{
    [ThreadStatic]
    private static IndexText? _danish;

    [ThreadStatic]
    private static IndexText? _grams;

    public Guid Id => IdOf(Number);

    public static IndexSchema Schema { get; } = new(
    [
        new("text", FieldKind.Text), new("title", FieldKind.Text), new("area", FieldKind.Keyword, Facet: true), new("group", FieldKind.Keyword, Facet: true),
        new("kind", FieldKind.Keyword, Facet: true), new("occupation", FieldKind.Keyword), new("skill", FieldKind.Concept), new("least", FieldKind.Number),
        new("most", FieldKind.Number), new("reach", FieldKind.Number), new("place", FieldKind.Point), new("licences", FieldKind.Bits),
    ]);

    public static Guid IdOf(int number) => new(number, 3, 7, new byte[8]);

    public static int NumberOf(Guid id) => BitConverter.ToInt32(id.ToByteArray());

    /// <summary>The profile as an engine takes it: text analysed with positions, the title as grams.</summary>
    public SearchDocument ToDocument()
    {
        var document = new SearchDocument(Id)
            .Text("text", Tokens()).Text("title", (_grams ??= new(Analyzer.Grams)).Tokens(Title))
            .Keyword("area", Names.Area(Area)).Keyword("group", Names.Group(Trade)).Keyword("kind", Names.Kind(Kind)).Keyword("occupation", Names.Occupation(Trade))
            .Number("least", Least).Number("most", Most).Point("place", Place).Flags("licences", Licences);
        foreach (var (concept, payload) in Skills)
        {
            document.Concept("skill", Names.Skill(concept), payload);
        }

        return Reach is { } reach ? document.Number("reach", reach) : document;
    }

    /// <summary>The terms of the text, for an engine without Danish analysis.</summary>
    public string Terms() => string.Join(' ', Tokens().Select(token => token.Term));

    private IReadOnlyList<IndexToken> Tokens() => (_danish ??= new(Analyzer.Danish)).Tokens(Text);
}
