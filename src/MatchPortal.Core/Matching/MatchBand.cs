namespace MatchPortal.Core.Matching;

/// <summary>How well the musts are met; points order only within a band.</summary>
public enum MatchBand
{
    /// <summary>Kræver oplæring: at least one must is missing, or none is met itself.</summary>
    NeedsTraining,

    /// <summary>Muligt: each must is met, nearly met or expected from the trade, and at least one is met itself.</summary>
    Possible,

    /// <summary>Oplagt: every must is met at its level.</summary>
    Clear,

    /// <summary>Kan ikke vurderes: the posting states no must.</summary>
    Unassessed,
}
