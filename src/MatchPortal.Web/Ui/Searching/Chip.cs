namespace MatchPortal.Web.Ui.Searching;

/// <summary>A chosen filter that can be taken off.</summary>
/// <param name="Text">What is chosen.</param>
/// <param name="Path">The same search without it.</param>
public sealed record Chip(string Text, string Path);
