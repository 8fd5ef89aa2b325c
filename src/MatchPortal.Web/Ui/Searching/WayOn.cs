namespace MatchPortal.Web.Ui.Searching;

/// <summary>What somebody may do when nothing was found.</summary>
/// <param name="Icon">Of the design system.</param>
/// <param name="Text">With the number of hits, where it is another search.</param>
/// <param name="Path">Where it leads.</param>
public sealed record WayOn(string Icon, string Text, string Path);
