using System.Diagnostics.CodeAnalysis;

namespace MatchPortal.Core.Companies;

/// <summary>A workplace's number in the Central Business Register: ten digits.</summary>
public readonly record struct PNumber
{
    private PNumber(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse([NotNullWhen(true)] string? text, out PNumber number)
    {
        var digits = (text ?? "").Trim().Replace(" ", "", StringComparison.Ordinal);
        var isNumber = digits.Length == 10 && digits.All(char.IsAsciiDigit);
        number = isNumber ? new PNumber(digits) : default;
        return isNumber;
    }

    /// <exception cref="FormatException">Not ten digits.</exception>
    public static PNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("A P-number has ten digits.");

    public override string ToString() => Value;
}
