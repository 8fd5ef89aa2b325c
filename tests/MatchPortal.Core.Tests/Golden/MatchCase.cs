using System.Text.Json;
using System.Text.Json.Serialization;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Golden;

/// <summary>A case of index-data/golden/matching.json; the README there says how it is written.</summary>
public sealed record MatchCase
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, Converters = { new JsonStringEnumConverter() } };

    public required string Case { get; init; }

    public required string Reason { get; init; }

    public required GoldenPosting Posting { get; init; }

    public required Dictionary<string, GoldenPerson> Profiles { get; init; }

    /// <summary>The best first; equals stand together with = between.</summary>
    public required IReadOnlyList<string> Order { get; init; }

    /// <summary>Of those in <see cref="Order"/>.</summary>
    public required IReadOnlyList<string> Bands { get; init; }

    /// <summary>Who is not among them.</summary>
    public IReadOnlyList<string> Never { get; init; } = [];

    public static IReadOnlyList<MatchCase> All { get; } =
        JsonSerializer.Deserialize<MatchCase[]>(File.ReadAllText(Path.Combine(Checkout.Root, "index-data", "golden", "matching.json")), Reading)!;

    public override string ToString() => Case;
}
