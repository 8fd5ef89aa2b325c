namespace MatchPortal.Core.Privacy.Scrubbing;

/// <summary>Why something was taken out of a text.</summary>
public enum RemovalKind
{
    Cpr,
    Phone,
    Email,

    /// <summary>An address or a profile on the net.</summary>
    Url,

    Address,
    BirthDate,
    Age,

    /// <summary>The name of the one the text is about.</summary>
    OwnName,

    /// <summary>Somebody else's name.</summary>
    PersonName,

    Employer,
    School,
}
