using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Demo;

/// <summary>What is fixed about the citizens one can sign in as.</summary>
/// <param name="Name">As the person to sign in as is called.</param>
/// <param name="Age">On the base date.</param>
/// <param name="TargetGroup">Decides the unit.</param>
/// <param name="Trade">DISCO-08.</param>
/// <param name="Years">In the trade.</param>
/// <param name="Visibility">What the citizen has chosen.</param>
/// <param name="Taught">What the agreed course has taught, so that it counts in a match from the first day.</param>
/// <param name="Certificate">One that is valid; null where none is needed.</param>
internal sealed record KnownCitizen(
    CitizenName Name, int Age, TargetGroup TargetGroup, string Trade, int Years, Visibility Visibility, string Taught, string? Certificate = null)
{
    public static KnownCitizen? Of(int index) => index switch
    {
        0 => new(NameOf(0), 38, TargetGroup.UnemploymentBenefit, PostingPlanner.Welder, 12, Visibility.Employers, "tig-svejsning", RequirementMaker.WeldingCertificate),
        1 => new(NameOf(1), 47, TargetGroup.JobReady, "5321", 9, Visibility.Municipality, "demensomsorg"),
        2 => new(NameOf(2), 34, TargetGroup.FlexJob, "4321", 7, Visibility.Hidden, "stregkodescanning"),
        _ => null,
    };

    private static CitizenName NameOf(int index) =>
        DemoPersons.OfCitizen(index)!.Name.Split(' ') is [var given, var family] ? new CitizenName(given, family) : throw new InvalidOperationException("A known citizen has two names.");
}
