using System.Globalization;

namespace MatchPortal.Core.Demo;

internal sealed class CompanyWords
{
    private readonly ILookup<string, string> _parts;
    private readonly Urn<Sector> _sectors;
    private readonly Dictionary<string, Sector> _byKey;

    public CompanyWords(string folder)
    {
        _parts = SeedTable.Read(folder, "company-names.tsv").Rows.ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
        Sector[] all = [.. SeedTable.Read(folder, "sectors.tsv").Rows.Select(Read)];
        _sectors = new Urn<Sector>(all, sector => sector.Weight);
        _byKey = all.ToDictionary(sector => sector.Key, StringComparer.Ordinal);
    }

    public Sector this[string key] => _byKey[key];

    public Sector Sector(Dice dice) => _sectors.Draw(dice);

    public string Name(Sector sector, string familyName, Dice dice)
    {
        var gaps = new Gaps().With("navn", familyName)
            .With("sted", dice.Pick(Parts("sted")))
            .With("natur", dice.Pick(Parts("natur")))
            .With("hus", dice.Pick(Parts("hus")));
        return gaps.Fill(dice.Pick(sector.Names))!;
    }

    private string[] Parts(string part) => [.. _parts[part]];

    private static Sector Read(string[] row)
    {
        var groups = row[2].Split('|').Select(group => group.Split(':')).Select(pair => (pair[0], Number(pair[1])));
        return new Sector(row[0], Number(row[1]), Urn.Of([.. groups]), (int)Number(row[3]), (int)Number(row[4]), (int)Number(row[5]), row[6].Split('|'));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
