namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>What each must does to how many fit, as a company is told it.</summary>
/// <param name="Fits">How many fit now; null when the company has asked as much as it may today.</param>
/// <param name="Nearly">How many more would but for one must alone; null where fewer than two are stated, and as above.</param>
/// <param name="Musts">In the posting's order.</param>
public sealed record GuardedWhatIf(CountBand? Fits, CountBand? Nearly, IReadOnlyList<GuardedMust> Musts);
