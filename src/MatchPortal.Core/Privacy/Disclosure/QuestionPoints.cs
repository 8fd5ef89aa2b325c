using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>The points of a <see cref="PostingQuestion"/>, the same over both indexes.</summary>
internal static class QuestionPoints
{
    public const int SameUnitGroup = 240;
    public const int SameMinorGroup = 140;
    public const int SameSubMajorGroup = 70;

    private const int Must = 300;
    private const int Nice = 100;

    public static IReadOnlyList<(int FromMetres, int Points)> Distance { get; } = [(0, 120), (10_000, 80), (25_000, 40), (50_000, 0)];

    /// <summary>Where the place is not told.</summary>
    public const int UnknownDistance = 60;

    public static int Of(Requirement requirement) => requirement.IsMust ? Must : Nice;

    /// <summary>In per cent: what is asked for itself, something narrower, something broader.</summary>
    public const int Itself = 100;
    public const int Narrower = 80;
    public const int Broader = 40;

    /// <summary>In per cent.</summary>
    /// <param name="asked">1 to 5, or null for any.</param>
    /// <param name="level">Null is not told.</param>
    public static int LevelFit(int? asked, int? level) => (asked, level) switch
    {
        (null, _) => 100,
        (_, null) => 85,
        var (wanted, has) when has >= wanted => 100,
        var (wanted, has) when has == wanted - 1 => 70,
        _ => 50,
    };
}
