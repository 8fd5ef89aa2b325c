using MatchPortal.Core.Companies;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>A line of what a citizen can read: that a company saw the profile.</summary>
/// <param name="Company">Its name.</param>
/// <param name="Posting">The title of the posting it was for.</param>
/// <param name="Code">The posting's public code; null where it does not stand on the board.</param>
/// <param name="Day">The Danish day.</param>
/// <param name="At">The first time that day, UTC.</param>
public sealed record ExposureEntry(string Company, string Posting, string? Code, DateOnly Day, DateTime At)
{
    public required CompanyId CompanyId { get; init; }
}
