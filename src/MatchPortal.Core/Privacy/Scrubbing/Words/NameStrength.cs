namespace MatchPortal.Core.Privacy.Scrubbing.Words;

/// <summary>How much of a name a word is.</summary>
/// <param name="Weight">0 = no name, 1 = rare, 4 = ten thousand people or more.</param>
/// <param name="IsOrdinary">Also an ordinary word or a place.</param>
internal readonly record struct NameStrength(int Weight, bool IsOrdinary)
{
    public bool IsName => Weight > 0;

    /// <summary>A name wherever it stands with a capital letter.</summary>
    public bool IsPlain => Weight > 0 && !IsOrdinary;
}
