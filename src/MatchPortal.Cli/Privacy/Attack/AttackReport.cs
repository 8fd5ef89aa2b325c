using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Cli.Privacy.Attack;

/// <param name="Rules">How many must share.</param>
/// <param name="Release">What was coarsened.</param>
/// <param name="Lines">The attacks.</param>
/// <param name="Notes">What is no group.</param>
/// <param name="Quality">What the guard costs.</param>
internal sealed record AttackReport(ReleaseRules Rules, ReleaseReport Release, IReadOnlyList<AttackLine> Lines, IReadOnlyList<string> Notes, IReadOnlyList<QualityLoss> Quality)
{
    /// <summary>Whether what is promised was kept.</summary>
    public bool IsHeld => Lines.All(line => !line.IsPromised || line.With.BelowK == 0);
}
