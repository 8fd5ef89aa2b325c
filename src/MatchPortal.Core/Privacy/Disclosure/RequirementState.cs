namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>How a published profile stands to a requirement.</summary>
public enum RequirementState
{
    /// <summary>Told, at the level that is asked for.</summary>
    Met,

    /// <summary>Told, but at a lower level or without one; or something broader or narrower is told.</summary>
    Near,

    /// <summary>Nothing near is told: it is missing, or too few share it.</summary>
    NotTold,
}
