namespace MatchPortal.Core.Lexicons;

/// <param name="Code">The code of DISCED-15's fields: two digits, or four for a narrower field.</param>
/// <param name="Parent">The code of the broader field, or null.</param>
public sealed record EducationField(string Code, string Label, string? Parent);
