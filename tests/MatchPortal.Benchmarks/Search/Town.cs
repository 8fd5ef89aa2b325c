using MatchPortal.Search.Port;

namespace MatchPortal.Benchmarks.Search;

/// <summary>Made-up profiles: places where people live, competences and words by Zipf's law. The same seed gives the same people.</summary>
/// <param name="seed">For people and queries apart.</param>
/// <param name="isNationwide">Around 98 towns, or around one.</param>
internal sealed class Town(int seed, bool isNationwide)
{
    public const int Trades = 140;

    public const int Competences = 14_000;

    private const int CompetencesOfATrade = Competences / Trades;

    private static readonly GeoPoint[] Places = MakePlaces();

    private readonly Random _random = new(seed);

    public Random Random => _random;

    /// <summary>A number below so many; small ones often.</summary>
    public int Zipf(int count) => (int)(Math.Pow(count, _random.NextDouble()) - 1);

    public string Word() => Vocabulary.Words[Zipf(Vocabulary.Count)];

    /// <summary>A competence of a trade.</summary>
    public int Skill(int trade) => (trade * CompetencesOfATrade) + Zipf(CompetencesOfATrade);

    /// <summary>The number of a town, large ones often.</summary>
    public int Area() => isNationwide ? Zipf(Places.Length) : 0;

    /// <summary>A place around a town.</summary>
    public GeoPoint Near(int area)
    {
        var centre = Places[area];
        double Shift() => (_random.NextDouble() + _random.NextDouble() + _random.NextDouble() - 1.5) * 0.12;
        return new((centre.LatitudeUnits / (double)GeoPoint.UnitsPerDegree) + Shift(), (centre.LongitudeUnits / (double)GeoPoint.UnitsPerDegree) + Shift());
    }

    /// <summary>So many people, numbered from 0.</summary>
    public Person[] People(int count) => [.. Enumerable.Range(0, count).Select(Person)];

    public Person Person(int number)
    {
        var area = Area();
        var text = string.Join(' ', Enumerable.Range(0, _random.Next(60, 151)).Select(_ => Word()));

        // A person's competences lie around the trade.
        var trade = _random.Next(Trades);
        var title = $"{Vocabulary.Words[1_000 + trade]} {Vocabulary.Words[2_000 + _random.Next(300)]}";
        var skills = new Dictionary<int, byte>();
        for (var i = _random.Next(4, 26); i > 0; i--)
        {
            skills[_random.Next(3) == 0 ? Zipf(Competences) : Skill(trade)] = (byte)_random.Next(256);
        }

        var least = _random.Next(10, 38);
        int? reach = _random.Next(3) == 0 ? null : _random.Next(5, 80) * 1000;
        return new(number, area, trade, _random.Next(5), title, text, [.. skills.Select(skill => (skill.Key, skill.Value))], least, _random.Next(least, 38), reach, Near(area), (ulong)_random.Next(1 << 12));
    }

    private static GeoPoint[] MakePlaces()
    {
        var random = new Random(98);
        return [.. Enumerable.Range(0, 98).Select(_ => new GeoPoint(54.8 + (random.NextDouble() * 2.8), 8.3 + (random.NextDouble() * 4.2)))];
    }
}
