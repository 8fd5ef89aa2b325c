using System.Globalization;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Demo;

/// <summary>The places where a company's people work.</summary>
internal sealed class WorkplaceMaker(World world)
{
    public IReadOnlyList<Workplace> Make(Company company, Sector sector, PostalDistrict first, DateTime registered, Dice dice)
    {
        var count = dice.Low(1, sector.Workplaces);
        return [.. Enumerable.Range(0, count).Select(i => Place(company, sector, i == 0 ? first : world.Landscape.Draw(dice), i, registered, dice))];
    }

    private Workplace Place(Company company, Sector sector, PostalDistrict district, int index, DateTime registered, Dice dice)
    {
        var name = index == 0 ? company.Name : $"{company.Name}, {district.Name}";
        var address = new WorkplaceAddress(world.Seeds.Names.Street(dice, withFloor: false), district.Code, district.Name, district.Municipality);

        // The number follows the company's own, so that no two are alike.
        var number = PNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{company.Cvr.Value}{index:00}"));
        var headcount = Math.Min(dice.Low(sector.Least, sector.Most), dice.Between(sector.Least, sector.Most)) + (dice.Chance(0.4) ? 0.5m : 0m);
        return new Workplace(company.Id, number, name, address, headcount, Actor.Portal, registered)
        {
            Id = WorkplaceId.From(dice.NextIdAt(registered)),
        };
    }
}
