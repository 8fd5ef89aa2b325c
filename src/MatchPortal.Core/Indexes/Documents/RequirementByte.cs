using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>A posting's requirement in one byte: bit 7 is set for a must, bits 0-2 are the level, 0 where any level will do.</summary>
public static class RequirementByte
{
    private const int Must = 1 << 7;

    public static byte Of(Requirement requirement) => (byte)((requirement.IsMust ? Must : 0) | Math.Clamp(requirement.Level ?? 0, 0, 7));

    public static bool IsMust(byte payload) => (payload & Must) != 0;

    /// <summary>Null where any level will do.</summary>
    public static int? Level(byte payload) => (payload & 7) is > 0 and var level ? level : null;
}
