namespace MatchPortal.Core.Matching;

/// <summary>What points are given for, in the order in which they are told.</summary>
public enum MatchFactor
{
    Musts,
    Nices,

    /// <summary>What training agreed with the municipality adds.</summary>
    AgreedTraining,

    /// <summary>The nearness of trades.</summary>
    Trade,

    /// <summary>Words in titles, labels and, for staff, the scrubbed summary.</summary>
    Words,
    Distance,
    Hours,
    Start,

    /// <summary>What the citizen wants.</summary>
    Wishes,

    /// <summary>Few live proposals: who is in several steps back a little.</summary>
    Turn,
}
