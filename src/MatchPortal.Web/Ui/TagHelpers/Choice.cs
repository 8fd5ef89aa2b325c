namespace MatchPortal.Web.Ui.TagHelpers;

/// <summary>One of a few answers, with the line that says what it means.</summary>
public sealed record Choice(string Value, string Label, string? Explanation = null);
