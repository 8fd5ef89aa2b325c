namespace MatchPortal.Core.Evaluation;

/// <param name="Start">In UTF-16 units.</param>
/// <param name="End">The unit after the last.</param>
public readonly record struct LabelledSpan(int Start, int End)
{
    public bool Overlaps(LabelledSpan other) => Start < other.End && other.Start < End;
}
