namespace MatchPortal.Core.Privacy.Scrubbing;

/// <param name="Placeholder">What stands there instead, such as [telefon].</param>
/// <param name="Count">How many times.</param>
public sealed record RemovalCount(string Placeholder, int Count);
