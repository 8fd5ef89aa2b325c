namespace MatchPortal.Core.Indexes.Documents;

/// <summary>A published competence in one byte: level band * 2 + 1 where it was learnt in agreed training. A level of 0 is not told.</summary>
public static class PublishedByte
{
    /// <param name="level">2, 3 or 4; null is not told.</param>
    /// <param name="isAgreed">Whether it is told that it was agreed.</param>
    public static byte Of(int? level, bool isAgreed) => (byte)(((level ?? 0) * 2) + (isAgreed ? 1 : 0));

    /// <summary>Null where it is not told.</summary>
    public static int? Level(byte payload) => payload / 2 is > 0 and var level ? level : null;

    public static bool IsAgreed(byte payload) => (payload & 1) == 1;
}
