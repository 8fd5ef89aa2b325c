namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>A line of what a citizen can read: that a company saw the profile.</summary>
/// <param name="Company">Its name.</param>
/// <param name="Posting">The title of the posting it was for.</param>
/// <param name="Day">The Danish day.</param>
/// <param name="At">The first time that day, UTC.</param>
public sealed record ExposureEntry(string Company, string Posting, DateOnly Day, DateTime At);
