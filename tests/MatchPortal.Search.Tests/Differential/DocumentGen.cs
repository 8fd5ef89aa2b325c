using FsCheck;
using FsCheck.Fluent;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Tests.Differential;

/// <summary>Random documents and changes.</summary>
internal static class DocumentGen
{
    public static Gen<GeoPoint> Place { get; } = Gen.Frequency(
        (8, from north in Gen.Choose(5450, 5780) from east in Gen.Choose(800, 1270) select new GeoPoint(north / 100.0, east / 100.0)),
        (1, Gen.Elements(new GeoPoint(0, 0), new GeoPoint(-33.9, 151.2), new GeoPoint(70, -50), new GeoPoint(90, 180))));

    public static Gen<List<IndexToken>> Tokens { get; } =
        from words in Gen.Elements(World.Words).ListOf()
        from steps in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Constant(0)), (1, Gen.Constant(3))).ListOf(words.Count)
        select words.Select((word, i) => new IndexToken(word, steps.Take(i + 1).Sum())).ToList();

    public static Gen<SearchDocument> Document(int ids) =>
        from number in Gen.Choose(1, ids)
        from title in Tokens
        from body in Tokens.Or(Gen.Constant(new List<IndexToken>()))
        from areas in Gen.SubListOf(World.Areas)
        from kind in Gen.Elements(World.Kinds)
        from codes in Gen.SubListOf(World.Codes)
        from skills in Concepts
        from wishes in Concepts
        from numbers in Gen.Choose(-5, 45).OrNull().Three()
        from reach in Gen.Choose(-1, 300).OrNull()
        from hours in Gen.Choose(0, 500).OrNull()
        from places in Place.OrNull().Two()
        from flags in Gen.Choose(0, 15).OrNull()
        select Fill(new(World.Id(number)), title, body, areas, kind, codes, skills, wishes)
            .With("least", numbers.Item1).With("most", numbers.Item2).With("reach", reach * 1000)
            .With("until", hours).With("place", places.Item1).With("other", places.Item2).WithFlags("flags", flags);

    public static Gen<IndexChange> Change(int ids) => Gen.Frequency(
        (4, Document(ids).Select(IndexChange.Put)),
        (1, Gen.Choose(1, ids).Select(number => IndexChange.Delete(World.Id(number)))));

    public static Gen<List<List<IndexChange>>> Batches(int ids) => Change(ids).ListOf().Select(batch => batch.ToList()).NonEmptyListOf().Select(batches => batches.ToList());

    private static Gen<List<ConceptValue>> Concepts { get; } =
        from chosen in Gen.SubListOf(World.Skills)
        from payloads in Gen.Choose(0, 255).ListOf(chosen.Count)
        select chosen.Zip(payloads, (concept, payload) => new ConceptValue(concept, (byte)payload)).ToList();

    private static Gen<T?> OrNull<T>(this Gen<T> gen)
        where T : struct => Gen.Frequency((3, gen.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));

    private static SearchDocument Fill(
        SearchDocument document, List<IndexToken> title, List<IndexToken> body, IList<string> areas, string kind, IList<string> codes, List<ConceptValue> skills, List<ConceptValue> wishes)
    {
        document.Text("title", title).Text("body", body).Keyword("kind", kind);
        foreach (var area in areas)
        {
            document.Keyword("area", area);
        }

        foreach (var code in codes)
        {
            document.Keyword("code", code);
        }

        skills.ForEach(skill => document.Concept("skill", skill.Concept, skill.Payload));
        wishes.ForEach(wish => document.Concept("wish", wish.Concept, wish.Payload));
        return document;
    }

    private static SearchDocument With(this SearchDocument document, string field, int? value) => value switch
    {
        null => document,
        { } hours when field == "until" => document.Date(field, World.Start.AddHours(hours)),
        { } number => document.Number(field, number),
    };

    private static SearchDocument With(this SearchDocument document, string field, GeoPoint? place) => place is { } known ? document.Point(field, known) : document;

    private static SearchDocument WithFlags(this SearchDocument document, string field, int? flags) =>
        flags is { } known ? document.Flags(field, ((ulong)known & 3) | ((ulong)known >> 2 << 62)) : document;
}
