using MatchPortal.Search.Port;

namespace MatchPortal.Benchmarks.Search;

/// <summary>Made-up profiles: places where people live, competences and words by Zipf's law. The same seed gives the same people.</summary>
/// <param name="seed">For people and queries apart.</param>
/// <param name="isNationwide">Around 98 towns, or around one.</param>
internal sealed class Town(int seed, bool isNationwide)
{
    public const int Competences = 14_000;

    public const int Words = 30_000;

    private static readonly GeoPoint[] Places = MakePlaces();

    private readonly Random _random = new(seed);

    public static IndexSchema Schema { get; } = new(
    [
        new("text", FieldKind.Text), new("area", FieldKind.Keyword, Facet: true), new("group", FieldKind.Keyword, Facet: true), new("kind", FieldKind.Keyword, Facet: true),
        new("occupation", FieldKind.Keyword), new("skill", FieldKind.Concept), new("least", FieldKind.Number), new("most", FieldKind.Number), new("reach", FieldKind.Number),
        new("place", FieldKind.Point), new("licences", FieldKind.Bits),
    ]);

    public Random Random => _random;

    /// <summary>A number below so many; small ones often.</summary>
    public int Zipf(int count) => (int)(Math.Pow(count, _random.NextDouble()) - 1);

    /// <summary>The number of a town, large ones often.</summary>
    public int Area() => isNationwide ? Zipf(Places.Length) : 0;

    /// <summary>A place around a town.</summary>
    public GeoPoint Near(int area)
    {
        var centre = Places[area];
        double Shift() => (_random.NextDouble() + _random.NextDouble() + _random.NextDouble() - 1.5) * 0.12;
        return new((centre.LatitudeUnits / (double)GeoPoint.UnitsPerDegree) + Shift(), (centre.LongitudeUnits / (double)GeoPoint.UnitsPerDegree) + Shift());
    }

    public Person Person(int number)
    {
        var area = Area();
        var words = new string[_random.Next(60, 151)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = $"w{Zipf(Words)}";
        }

        // A person's competences lie around the trade.
        var trade = _random.Next(140);
        var skills = new Dictionary<string, byte>();
        for (var i = _random.Next(4, 26); i > 0; i--)
        {
            skills[$"c{(_random.Next(3) == 0 ? Zipf(Competences) : (trade * 100) + Zipf(100))}"] = (byte)_random.Next(256);
        }

        var least = _random.Next(10, 38);
        return new(number, area, trade, _random.Next(5), words, skills, least, _random.Next(least, 38), _random.Next(3) == 0 ? null : _random.Next(5, 80) * 1000, Near(area), (ulong)_random.Next(1 << 12));
    }

    private static GeoPoint[] MakePlaces()
    {
        var random = new Random(98);
        return [.. Enumerable.Range(0, 98).Select(_ => new GeoPoint(54.8 + (random.NextDouble() * 2.8), 8.3 + (random.NextDouble() * 4.2)))];
    }
}
