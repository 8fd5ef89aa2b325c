using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Companies;

/// <summary>The municipality's list of companies.</summary>
public sealed class CompanyFinding(PortalContext portal)
{
    public const int PageSize = 50;

    /// <param name="text">The beginning of a word of the name, or of the number; all when it is empty.</param>
    /// <param name="consultant">Whose companies; null for everybody's.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Those that wait to be verified first, then in Danish order; and how many there are.</returns>
    public async Task<(IReadOnlyList<Company> Companies, int Total)> Find(string? text, StaffId? consultant, int page, CancellationToken cancel = default)
    {
        var asked = text?.Trim() ?? "";
        var all = portal.Companies.AsNoTracking();
        if (consultant is { } own)
        {
            all = all.Where(company => company.ContactId == own || company.ContactId == null);
        }

        var rows = await all.Select(company => new { company.Id, company.Name, company.Cvr, company.VerifiedAt, company.NameSortKey }).ToListAsync(cancel);
        var found = rows.Where(row => asked.Length == 0 || row.Cvr.Value.StartsWith(asked.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal) || HasWord(row.Name, asked))
            .OrderBy(row => row.VerifiedAt is not null).ThenBy(row => row.NameSortKey, StringComparer.Ordinal)
            .Select(row => row.Id).ToArray();
        CompanyId[] ids = [.. found.Skip((page - 1) * PageSize).Take(PageSize)];
        var shown = await portal.Companies.AsNoTracking().Where(company => ids.Contains(company.Id)).ToDictionaryAsync(company => company.Id, cancel);
        return ([.. ids.Select(id => shown[id])], found.Length);
    }

    // Letters are compared here, since no two databases compare them alike.
    private static bool HasWord(string name, string asked)
    {
        var (key, beginning) = (Danish.SearchKey(name), Danish.SearchKey(asked));
        return key.StartsWith(beginning, StringComparison.Ordinal) || key.Contains($" {beginning}", StringComparison.Ordinal);
    }
}
