using MatchPortal.Core.JobCentres;

namespace MatchPortal.Core.Demo;

/// <summary>Five units by target group, and the people in them.</summary>
internal sealed class OfficeMaker(World world)
{
    public const int Young = 0;
    public const int JobReady = 1;
    public const int Effort = 2;
    public const int Retention = 3;
    public const int Entrance = 4;

    private const int UnitPhone = 900;
    private const int YearsOpen = 4;

    private static readonly (string Name, string Street)[] UnitPlaces =
    [
        ("Ungecentret", "Havnepladsen 3"),
        ("Arbejdsmarkedscentret", "Rådhusstræde 12"),
        ("Center for Jobindsats", "Møllebakken 41"),
        ("Center for Arbejdsfastholdelse", "Møllebakken 43"),
        ("Virksomhedsindgangen", "Rådhusstræde 14"),
    ];

    // Which unit the next one joins after the five leaders; most citizens belong to the second.
    private static readonly int[] Turns =
        [Entrance, JobReady, JobReady, Young, Effort, Retention, JobReady, Entrance, JobReady, Young, JobReady, Effort, Retention, Entrance, Young, JobReady, JobReady, Entrance, Young, JobReady];

    private DateTime Opened => world.Moments.DaysAgo(YearsOpen * 365);

    public Office Make()
    {
        Unit[] units = [.. UnitPlaces.Select(MakeUnit)];
        StaffMember[] staff = [.. Enumerable.Range(0, world.Options.Staff).Select(i => MakeMember(i, units))];
        return new Office(units, staff);
    }

    /// <summary>Everybody answers for a colleague of the same unit. After the staff are stored, since two may answer for each other.</summary>
    public void NameSubstitutes(IReadOnlyList<StaffMember> staff)
    {
        foreach (var unit in staff.Where(member => member.IsActive).GroupBy(member => member.UnitId))
        {
            StaffMember[] colleagues = [.. unit];
            for (var i = 0; i < colleagues.Length && colleagues.Length > 1; i++)
            {
                colleagues[i].NameSubstitute(colleagues[(i + 1) % colleagues.Length], Actor.Portal, Opened.AddDays(30));
            }
        }
    }

    private Unit MakeUnit((string Name, string Street) unit, int index)
    {
        var town = world.Landscape.Town;
        var address = new UnitAddress(unit.Street, town.Code, town.Name, World.Phone(UnitPhone + index));
        return new Unit(unit.Name, address, Actor.Portal, Opened) { Id = UnitId.From(world.DiceFor("unit", index).NextIdAt(Opened)) };
    }

    private StaffMember MakeMember(int index, Unit[] units)
    {
        var dice = world.DiceFor("staff", index);
        var known = DemoPersons.OfStaff(index);
        var unit = index < units.Length ? index : Turns[(index - units.Length) % Turns.Length];
        var joined = world.Moments.Within(dice, Opened.AddDays(1), Opened.AddDays(20));
        var name = known?.Name ?? world.Seeds.Names.Name(NameTable.Danish, dice.Between(1960, 1998), dice).Full;
        var contact = new StaffContact(known?.Email ?? DemoMail.Of(name, index, "fjordby.example"), World.Phone(index + 1));
        var member = new StaffMember(name, FunctionOf(index, unit, units.Length), contact, units[unit].Id, Actor.Portal, joined)
        {
            Id = StaffId.From(dice.NextIdAt(joined)),
        };
        if (known is not null)
        {
            member.TieAccount(known.AccountId, Actor.Portal, joined.AddDays(1));
        }
        else if (IsGone(index))
        {
            member.Leave(citizens: 0, Actor.Portal, world.Moments.DaysAgo(40));
        }

        return member;
    }

    // In a municipality of the usual size somebody has just left.
    private bool IsGone(int index) => world.Options.Staff >= 20 && index == world.Options.Staff - 1;

    private static StaffFunction FunctionOf(int index, int unit, int leaders) =>
        index < leaders ? StaffFunction.Leader
        : unit == Entrance ? StaffFunction.CompanyConsultant
        : index % 5 is 1 or 4 ? StaffFunction.JobConsultant
        : StaffFunction.CaseWorker;
}
