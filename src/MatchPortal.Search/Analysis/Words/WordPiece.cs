namespace MatchPortal.Search.Analysis;

/// <summary>A run of letters and digits in a text.</summary>
/// <param name="Start">UTF-16 units from the start of the text.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="HasLetter">Some of it is a letter.</param>
/// <param name="HasDigit">Some of it is a digit.</param>
/// <param name="HasLower">Some of it is a lower-case letter.</param>
/// <param name="Joint">The sign right after it that joins it with the next piece, or '\0'.</param>
internal readonly record struct WordPiece(int Start, int End, bool HasLetter, bool HasDigit, bool HasLower, char Joint)
{
    public int Length => End - Start;

    /// <summary>Numbers and codes are never stemmed, split or left out.</summary>
    public bool IsPlainWord => HasLetter && !HasDigit;

    public bool IsNumber => HasDigit && !HasLetter;

    public bool IsCapitals => HasLetter && !HasLower;
}
