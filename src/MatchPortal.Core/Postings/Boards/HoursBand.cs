namespace MatchPortal.Core.Postings.Boards;

/// <summary>Weekly hours as the board counts them, by the most that is offered.</summary>
public enum HoursBand
{
    /// <summary>37 hours or more.</summary>
    Full,

    /// <summary>20-36 hours.</summary>
    Part,

    /// <summary>Under 20 hours.</summary>
    Few,
}
