namespace MatchPortal.Core.Privacy.Scrubbing;

/// <summary>A scrubbed text, and for the writer's eyes what it was before.</summary>
/// <param name="Text">What may be stored.</param>
/// <param name="Written">The text as it was read: without invisible characters, and with each letter as one character. The removals point into it.</param>
/// <param name="Removals">What was taken out, in the order of the text.</param>
public sealed record ScrubResult(ScrubbedText Text, string Written, IReadOnlyList<Removal> Removals);
