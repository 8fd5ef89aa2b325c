using System.Diagnostics.CodeAnalysis;

namespace MatchPortal.Core.Companies;

/// <summary>A company's number in the Central Business Register: eight digits.</summary>
public readonly record struct Cvr
{
    private static ReadOnlySpan<int> Weights => [2, 7, 6, 5, 4, 3, 2, 1];

    private Cvr(string value) => Value = value;

    public string Value { get; }

    /// <summary>
    /// Modulus 11 with weights 2, 7, 6, 5, 4, 3, 2, 1. A soft check: a few real numbers do not fit it, so a number that fails is asked about, never refused.
    /// </summary>
    public bool IsLikely
    {
        get
        {
            var sum = 0;
            for (var i = 0; i < Weights.Length; i++)
            {
                sum += Weights[i] * (Value[i] - '0');
            }

            return sum % 11 == 0;
        }
    }

    /// <summary>Reads eight digits, with or without spaces and "DK".</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Cvr cvr)
    {
        var digits = (text ?? "").Trim().Replace(" ", "", StringComparison.Ordinal);
        digits = digits.StartsWith("DK", StringComparison.OrdinalIgnoreCase) ? digits[2..] : digits;
        var isNumber = digits.Length == 8 && digits.All(char.IsAsciiDigit);
        cvr = isNumber ? new Cvr(digits) : default;
        return isNumber;
    }

    /// <exception cref="FormatException">Not eight digits.</exception>
    public static Cvr Parse(string text) =>
        TryParse(text, out var cvr) ? cvr : throw new FormatException("A CVR number has eight digits.");

    public override string ToString() => Value;
}
