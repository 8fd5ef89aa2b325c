namespace MatchPortal.Core.Postings.Importing;

/// <summary>What saving an advertisement would do.</summary>
public enum ImportState
{
    /// <summary>Makes a draft.</summary>
    New,

    /// <summary>Changes the draft that it became last time.</summary>
    Changed,

    /// <summary>Nothing: it says what it said.</summary>
    Same,

    /// <summary>Nothing: the posting is no draft any more.</summary>
    Sent,

    /// <summary>Nothing: the same stands further up.</summary>
    Twice,

    /// <summary>Nothing: something that a draft must have is missing.</summary>
    Lacking,
}
