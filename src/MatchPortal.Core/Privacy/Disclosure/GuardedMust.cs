using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <param name="Must">What is asked for now.</param>
/// <param name="FitsWithout">How many would fit if it were a wish; null when the company has asked as much as it may today.</param>
public sealed record GuardedMust(Requirement Must, CountBand? FitsWithout);
