namespace MatchPortal.Core.Indexes;

public enum DifferenceKind
{
    /// <summary>The database has it, the index has not.</summary>
    Missing,

    /// <summary>The index has it, and should not.</summary>
    Superfluous,

    /// <summary>Both have it, and not alike.</summary>
    Different,
}
