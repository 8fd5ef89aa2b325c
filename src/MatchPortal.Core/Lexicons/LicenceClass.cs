namespace MatchPortal.Core.Lexicons;

/// <summary>A class of driving licence.</summary>
/// <param name="Code">As printed on the licence: B, BE, C1.</param>
/// <param name="Note">What it allows, in a few words, or null.</param>
public sealed record LicenceClass(string Code, string Label, string? Note);
