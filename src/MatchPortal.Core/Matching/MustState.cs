namespace MatchPortal.Core.Matching;

/// <summary>How a profile stands to one requirement.</summary>
public enum MustState
{
    /// <summary>Mangler.</summary>
    Missing,

    /// <summary>Forventes: not told, but nearly everybody in the trade can.</summary>
    Expected,

    /// <summary>Næsten: below the level, through a broader or narrower competence, or a paper that has expired.</summary>
    Near,

    /// <summary>Opfyldt.</summary>
    Met,
}
