namespace MatchPortal.Web.Ui.Layout;

/// <summary>A step of the trail above a page's title.</summary>
public sealed record Crumb(string Text, string Path);
