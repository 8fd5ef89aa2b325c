namespace MatchPortal.Core.Lexicons;

/// <summary>A group of DISCO-08, Statistics Denmark's version of ISCO-08.</summary>
/// <param name="Code">One to four digits; each digit fewer is the broader group.</param>
public sealed record Occupation(string Code, string Label)
{
    public OccupationLevel Level => (OccupationLevel)Code.Length;

    /// <summary>The code of the group one level up; null for a major group.</summary>
    public string? Broader => Code.Length > 1 ? Code[..^1] : null;

    /// <summary>Whether the text has the form of a DISCO-08 code: one to four digits 0-9. It need not exist.</summary>
    public static bool IsCode(string text) => text.Length is >= 1 and <= 4 && text.All(char.IsAsciiDigit);
}
