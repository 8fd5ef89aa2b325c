using MatchPortal.Core.Evaluation;

namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>How well the places of competences and certificates agree with the spans people marked; two agree when they share a character.</summary>
/// <param name="Met">Of the marked spans, those that a suggestion touches.</param>
/// <param name="Touching">Of the suggestions' places, those that touch a marked span.</param>
/// <param name="Covered">Of the marked characters, those inside a suggestion.</param>
public sealed record SpanMeasure(ShareCount Met, ShareCount Touching, ShareCount Covered)
{
    public static SpanMeasure None { get; } = new(default, default, default);

    public SpanMeasure With(FreeTextReader reader, LabelledSentence sentence)
    {
        LabelledSpan[] found =
        [
            .. reader.Read(sentence.Text).Where(one => one.Kind != ConceptKind.Occupation).Select(one => new LabelledSpan(one.Start, one.End)).Distinct(),
        ];
        var marked = sentence.Spans.SelectMany(span => Enumerable.Range(span.Start, span.End - span.Start)).Distinct().ToList();
        return new(
            Met + new ShareCount(sentence.Spans.Count(span => found.Any(span.Overlaps)), sentence.Spans.Count),
            Touching + new ShareCount(found.Count(span => sentence.Spans.Any(span.Overlaps)), found.Length),
            Covered + new ShareCount(marked.Count(at => found.Any(span => span.Start <= at && at < span.End)), marked.Count));
    }
}
