namespace MatchPortal.Core.Postings;

/// <summary>Draft -> Submitted -> Published -> Paused | Filled | Closed | Expired.</summary>
public enum PostingStatus
{
    Draft,
    Submitted,
    Published,
    Paused,
    Filled,
    Closed,
    Expired,
}
