namespace MatchPortal.Core.Postings.Importing;

/// <summary>One advertisement of an import.</summary>
/// <param name="Ad">What was understood.</param>
/// <param name="State">What saving it would do.</param>
/// <param name="SourceKey">By which it is known again.</param>
public sealed record ImportRow(UnderstoodAd Ad, ImportState State, string SourceKey)
{
    public bool CanBeSaved => State is ImportState.New or ImportState.Changed;
}
