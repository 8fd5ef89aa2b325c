namespace MatchPortal.Core.Postings.Writing;

/// <summary>What a company does with a posting that is up.</summary>
public enum PostingMove
{
    Pause,
    Resume,
    Fill,
    Close,
}
