using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Demo;

/// <summary>What is fixed about the citizens one can sign in as.</summary>
internal sealed record KnownCitizen(CitizenName Name, int Age, TargetGroup TargetGroup, string Trade, int Years, Visibility Visibility)
{
    public static KnownCitizen? Of(int index) => index switch
    {
        0 => new(NameOf(0), 38, TargetGroup.UnemploymentBenefit, "7212", 12, Visibility.Employers),
        1 => new(NameOf(1), 47, TargetGroup.JobReady, "5321", 9, Visibility.Municipality),
        2 => new(NameOf(2), 34, TargetGroup.FlexJob, "4321", 7, Visibility.Hidden),
        _ => null,
    };

    private static CitizenName NameOf(int index) =>
        DemoPersons.OfCitizen(index)!.Name.Split(' ') is [var given, var family] ? new CitizenName(given, family) : throw new InvalidOperationException("A known citizen has two names.");
}
