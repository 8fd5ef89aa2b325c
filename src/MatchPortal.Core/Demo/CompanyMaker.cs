using System.Globalization;
using MatchPortal.Core.Companies;

namespace MatchPortal.Core.Demo;

/// <summary>Invented companies with workplaces and members.</summary>
internal sealed class CompanyMaker(World world, Office office)
{
    private const int MemberPhones = 500;
    private const double ShareNew = 0.05;

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);

    private CompanyWords Words => world.Seeds.Companies;

    public Firm Make(int index)
    {
        var dice = world.DiceFor("company", index);
        var isNew = index > 1 && dice.Chance(ShareNew);
        var sector = index switch { 0 => Words["metal"], 1 => Words["install"], _ => Words.Sector(dice) };
        var registered = isNew
            ? world.Moments.Within(dice, world.Moments.DaysAgo(10), world.Moments.DaysAgo(1))
            : world.Moments.Within(dice, world.Moments.DaysAgo(3 * 365), world.Moments.DaysAgo(70));
        var place = index < PostingPlanner.Known ? world.Landscape.Town : world.Landscape.Draw(dice);
        var consultant = index == 0 ? office.Consultants[0] : dice.Pick(office.Consultants);
        var company = new Company(Number(dice), Name(index, sector, place.Name, dice), Actor.Portal, registered)
        {
            Id = CompanyId.From(dice.NextIdAt(registered)),
        };
        var approved = world.Moments.After(dice, registered, 0.5, 3);
        if (!isNew)
        {
            company.Verify(Actor.Staff(consultant.Id), approved);
        }

        company.AssignContact(consultant, Actor.Staff(consultant.Id), approved);
        var workplaces = new WorkplaceMaker(world).Make(company, sector, place, registered, dice);
        CompanyMember[] members = [.. Enumerable.Range(0, index == 0 ? 2 : dice.Low(1, 3)).Select(i => Member(company, index, i, registered, dice))];
        if (!isNew)
        {
            Array.ForEach(members, member => member.Verify(Actor.Staff(consultant.Id), approved));
        }

        return new Firm(company, sector, workplaces, members, Actor.Staff(consultant.Id), approved);
    }

    private CompanyMember Member(Company company, int companyIndex, int index, DateTime registered, Dice dice)
    {
        var known = DemoPersons.OfMember(companyIndex, index);
        var name = known?.Name ?? world.Seeds.Names.Name(NameTable.Danish, dice.Between(1958, 1999), dice).Full;
        var contact = new MemberContact(
            known?.Email ?? DemoMail.Of(name, companyIndex, $"{DemoMail.Slug(company.Name, '-')}.example"),
            dice.Chance(0.9) ? World.Phone(MemberPhones + dice.Below(400)) : null);
        var role = index == 0 ? MemberRole.Owner : MemberRole.Recruiter;
        var member = new CompanyMember(company.Id, name, contact, role, Actor.Portal, registered) { Id = MemberId.From(dice.NextIdAt(registered)) };
        if (known is not null)
        {
            member.TieAccount(known.AccountId, Actor.Member(member.Id), registered);
        }

        return member;
    }

    // No two alike: what is taken gets the town behind it, and then a number.
    private string Name(int index, Sector sector, string town, Dice dice)
    {
        var name = index switch
        {
            0 => DemoPersons.CompanyName,
            1 => "Østkystens Rørteknik",
            _ => Words.Name(sector, world.Seeds.Names.Family(NameTable.Danish, dice), dice),
        };
        for (var attempt = 0; !_names.Add(name); attempt++)
        {
            name = attempt switch
            {
                < 3 => Words.Name(sector, world.Seeds.Names.Family(NameTable.Danish, dice), dice),
                3 => $"{name}, {town}",
                _ => string.Create(CultureInfo.InvariantCulture, $"{name} {attempt}"),
            };
        }

        return name;
    }

    // Numbers that begin with 9 have not been given to anybody.
    private Cvr Number(Dice dice)
    {
        Cvr number;
        do
        {
            number = Cvr.Parse(string.Create(CultureInfo.InvariantCulture, $"9{dice.Below(10_000_000):0000000}"));
        }
        while (!number.IsLikely || !_numbers.Add(number.Value));
        return number;
    }
}
