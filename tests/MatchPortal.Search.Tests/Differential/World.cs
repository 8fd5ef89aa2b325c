using MatchPortal.Search.Port;

namespace MatchPortal.Search.Tests.Differential;

/// <summary>The fields and values that random documents and queries are made of: few, so that they meet.</summary>
internal static class World
{
    public static IndexSchema Schema { get; } = new(
    [
        new("title", FieldKind.Text), new("body", FieldKind.Text), new("area", FieldKind.Keyword, Facet: true), new("kind", FieldKind.Keyword, Facet: true),
        new("code", FieldKind.Keyword), new("skill", FieldKind.Concept), new("wish", FieldKind.Concept), new("least", FieldKind.Number), new("most", FieldKind.Number),
        new("reach", FieldKind.Number), new("until", FieldKind.Date), new("place", FieldKind.Point), new("other", FieldKind.Point), new("flags", FieldKind.Bits),
    ]);

    public static string[] Words { get; } = ["svejs", "svejsning", "svejser", "bog", "bøg", "bag", "smed", "smede", "truck", "æble", "ål", "zebra", "\U0001F600glad", "￮x"];

    public static string[] Areas { get; } = ["751", "101", "461", "851", "561"];

    public static string[] Kinds { get; } = ["job", "flex", "praktik"];

    public static string[] Codes { get; } = ["2223", "2221", "222", "7212", "7213", "ålborg", "åben"];

    public static string[] Skills { get; } = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"];

    public static DateTime Start { get; } = new(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>The id of a number; small numbers come back, so that documents are replaced.</summary>
    public static Guid Id(int number) => new(number, 7, 7, [1, 2, 3, 4, 5, 6, (byte)(number * 31), (byte)number]);
}
