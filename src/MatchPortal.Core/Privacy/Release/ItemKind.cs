namespace MatchPortal.Core.Privacy.Release;

/// <summary>What a published item is. Names are stored.</summary>
public enum ItemKind
{
    Competence,
    Certificate,

    /// <summary>An occupation besides the main one.</summary>
    Occupation,
}
