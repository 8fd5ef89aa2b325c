namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>What a company is answered when it asks who could do a posting's work.</summary>
/// <param name="Fits">How many fit, by what is told of them: clear or possible; without musts how many are found; null when the company has asked as much as it may today.</param>
/// <param name="Page">The profiles, the best first.</param>
public sealed record GuardedAnswer(CountBand? Fits, GuardedPage Page);
