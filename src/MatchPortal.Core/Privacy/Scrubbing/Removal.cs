namespace MatchPortal.Core.Privacy.Scrubbing;

/// <summary>Something taken out of a text. Shown to the writer right after saving, and stored nowhere.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Start">Where it stood in <see cref="ScrubResult.Written"/>.</param>
/// <param name="Words">What stood there.</param>
public sealed record Removal(RemovalKind Kind, int Start, string Words);
