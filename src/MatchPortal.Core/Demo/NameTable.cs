using System.Globalization;
using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Demo;

internal sealed class NameTable
{
    private readonly Urn<Origin> _origins;
    private readonly ILookup<string, (string Name, int From, int To)> _given;
    private readonly Dictionary<string, Urn<(string Name, double Weight)>> _family;
    private readonly IReadOnlyList<string> _streetStems;
    private readonly IReadOnlyList<string> _streetEnds;

    public NameTable(string folder)
    {
        var origins = SeedTable.Read(folder, "origins.tsv");
        _origins = new Urn<Origin>(origins.Rows.Select(row => new Origin(row[0], Number(row[1]), row[2], row[3], Number(row[4]) / 100)), origin => origin.Weight);
        _given = SeedTable.Read(folder, "given-names.tsv").Rows
            .ToLookup(row => row[1], row => (row[0], (int)Number(row[2]), (int)Number(row[3])), StringComparer.Ordinal);
        _family = SeedTable.Read(folder, "family-names.tsv").Rows
            .GroupBy(row => row[1], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Urn<(string, double Weight)>(group.Select(row => (row[0], Number(row[2]))), name => name.Weight), StringComparer.Ordinal);
        var streets = SeedTable.Read(folder, "streets.tsv").Rows.ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
        (_streetStems, _streetEnds) = ([.. streets["stem"]], [.. streets["end"]]);
    }

    /// <summary>Where most people's names come from.</summary>
    public static string Danish => "da";

    public Origin Origin(Dice dice) => _origins.Draw(dice);

    public CitizenName Name(string origin, int born, Dice dice)
    {
        (string Name, int From, int To)[] ofTheTime = [.. _given[origin].Where(name => name.From <= born && born <= name.To)];
        return new CitizenName(dice.Pick(ofTheTime).Name, Family(origin, dice));
    }

    public string Family(string origin, Dice dice) => _family[origin].Draw(dice).Name;

    public string Street(Dice dice, bool withFloor)
    {
        var street = $"{dice.Pick(_streetStems)}{dice.Pick(_streetEnds)} {dice.Low(1, 140)}";
        return withFloor && dice.Chance(0.35) ? $"{street}, {dice.Between(1, 4)}. {(dice.Chance(0.5) ? "tv." : "th.")}" : street;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
