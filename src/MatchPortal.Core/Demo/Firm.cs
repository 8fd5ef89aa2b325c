using MatchPortal.Core.Companies;

namespace MatchPortal.Core.Demo;

/// <summary>A company with its places and people, as the postings need it.</summary>
/// <param name="Contact">The consultant of the municipality.</param>
/// <param name="ReadyAt">From when it can post.</param>
internal sealed record Firm(
    Company Company, Sector Sector, IReadOnlyList<Workplace> Workplaces, IReadOnlyList<CompanyMember> Members, Actor Contact, DateTime ReadyAt);
