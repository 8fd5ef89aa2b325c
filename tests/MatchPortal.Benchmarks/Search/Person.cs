using MatchPortal.Search.Port;

namespace MatchPortal.Benchmarks.Search;

/// <summary>A made-up profile.</summary>
internal sealed record Person(
    int Number, int Area, int Trade, int Kind, string[] Words, Dictionary<string, byte> Skills, int Least, int Most, int? Reach, GeoPoint Place, ulong Licences)
{
    public Guid Id => new(Number, 3, 7, new byte[8]);

    public SearchDocument ToDocument()
    {
        var document = new SearchDocument(Id)
            .Text("text", Words.Select((word, i) => new IndexToken(word, i)))
            .Keyword("area", $"a{Area}").Keyword("group", $"g{Trade / 10}").Keyword("kind", $"k{Kind}").Keyword("occupation", $"o{Trade}")
            .Number("least", Least).Number("most", Most).Point("place", Place).Flags("licences", Licences);
        foreach (var (skill, payload) in Skills)
        {
            document.Concept("skill", skill, payload);
        }

        return Reach is { } reach ? document.Number("reach", reach) : document;
    }
}
