namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>Kilometres in a straight line from the middle of the municipality that is told of a profile to the work.</summary>
public enum DistanceBand
{
    Under10,
    From10,
    From25,
    From50,
}
