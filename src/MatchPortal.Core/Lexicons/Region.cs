namespace MatchPortal.Core.Lexicons;

/// <summary>One of the five regions.</summary>
/// <param name="Code">The official code, 1081 to 1085.</param>
public sealed record Region(string Code, string Label);
