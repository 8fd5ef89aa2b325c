namespace MatchPortal.Web.Ui.Searching;

/// <summary>A suggestion under a field.</summary>
/// <param name="Text">What the field holds when it is chosen.</param>
/// <param name="Note">What it is and how much it finds.</param>
public sealed record Option(string Text, string Note);
