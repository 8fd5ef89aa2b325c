using System.Globalization;
using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Demo;

/// <summary>Where people live and work: one municipality and its neighbours, or the whole country.</summary>
internal sealed class Landscape
{
    /// <summary>The real municipality whose place on the map the invented one takes.</summary>
    public const string HomeCode = "479";

    private const int Neighbours = 5;
    private const double ShareAtHome = 0.8;

    private readonly Urn<(PostalDistrict District, double Weight)> _districts;
    private readonly Dictionary<string, double> _weights;

    public Landscape(Lexicon lexicon, SeedTable districts, bool isNationwide)
    {
        _weights = districts.Rows.ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Home = lexicon.Places.Municipalities[HomeCode];
        var municipalities = isNationwide
            ? lexicon.Places.Municipalities.All.Select(municipality => (municipality, (double)municipality.Population))
            : Around(lexicon.Places);
        _districts = new(municipalities.SelectMany(pair => Spread(lexicon.Places, pair.Item1, pair.Item2)), pair => pair.Weight);
        Town = lexicon.Places.PostalDistrictsOf(HomeCode).MaxBy(district => Weight(district, Home))!;
    }

    public Municipality Home { get; }

    /// <summary>Where the municipality's own offices are.</summary>
    public PostalDistrict Town { get; }

    public PostalDistrict Draw(Dice dice) => _districts.Draw(dice).District;

    private IEnumerable<(Municipality Municipality, double Weight)> Around(PlaceTable places)
    {
        Municipality[] nearest =
        [
            .. places.Municipalities.All.Where(other => other.Code != HomeCode)
                .OrderBy(other => other.Centre.DistanceKm(Home.Centre))
                .Take(Neighbours),
        ];
        var pull = nearest.Select(other => other.Population / other.Centre.DistanceKm(Home.Centre)).ToArray();
        return nearest.Select((other, i) => (other, (1 - ShareAtHome) * pull[i] / pull.Sum())).Prepend((Home, ShareAtHome));
    }

    private IEnumerable<(PostalDistrict District, double Weight)> Spread(PlaceTable places, Municipality municipality, double weight)
    {
        var districts = places.PostalDistrictsOf(municipality.Code);
        var sum = districts.Sum(district => Weight(district, municipality));
        return districts.Select(district => (district, weight * Weight(district, municipality) / sum));
    }

    // Without a weight of its own, a district named after the municipality holds its main town.
    private double Weight(PostalDistrict district, Municipality municipality) =>
        _weights.TryGetValue(district.Code, out var weight) ? weight
        : district.Name.StartsWith(municipality.Label, StringComparison.Ordinal) ? 6
        : 1;
}
