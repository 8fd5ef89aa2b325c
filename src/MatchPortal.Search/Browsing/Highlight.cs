using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Browsing;

/// <summary>A piece of a text with the places to mark in it.</summary>
/// <param name="Text">The piece; not encoded for HTML.</param>
/// <param name="Places">In order, none touching another, all inside <paramref name="Text"/>.</param>
/// <param name="IsFromStart">Whether the piece starts where the text does.</param>
/// <param name="IsToEnd">Whether it ends where the text does.</param>
public sealed record Highlight(string Text, IReadOnlyList<TextPlace> Places, bool IsFromStart, bool IsToEnd);
