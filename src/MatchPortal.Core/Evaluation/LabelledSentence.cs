namespace MatchPortal.Core.Evaluation;

/// <param name="Text">The words with one space between.</param>
/// <param name="Spans">What people marked, in order.</param>
public sealed record LabelledSentence(string Text, IReadOnlyList<LabelledSpan> Spans);
