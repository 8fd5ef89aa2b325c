namespace MatchPortal.Core.Privacy.Scrubbing.Trials;

/// <param name="Start">Where it stands in the sentence.</param>
/// <param name="Length">Its length.</param>
/// <param name="IsPerson">Part of a person's name.</param>
/// <param name="Begins">The first of a name.</param>
public readonly record struct TaggedToken(int Start, int Length, bool IsPerson, bool Begins);
