using AutoMapper;
using AutoMapper.QueryableExtensions;
using MatchPortal.Core;
using MatchPortal.Core.Companies;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Pages.Employer.Start;

public sealed class IndexModel(CompanyDoor door, IMapper mapper, TimeProvider clock) : PageModel
{
    /// <summary>Ended postings stay in the list this long.</summary>
    private static readonly TimeSpan EndedIsShown = TimeSpan.FromDays(60);

    public CompanyOverview Overview { get; private set; } = null!;

    public IReadOnlyList<OwnPostingRow> Postings { get; private set; } = [];

    public DateOnly Today { get; } = clock.Today();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var overview = await door.Overview(User.MemberId(), cancel);
        if (overview is null)
        {
            return Forbid();
        }

        Overview = overview;
        var recent = clock.Now() - EndedIsShown;
        var rows = await door.PostingsOf(overview.Company.Id)
            .Where(posting => posting.EndedAt == null || posting.EndedAt >= recent)
            .ProjectTo<OwnPostingRow>(mapper.ConfigurationProvider)
            .ToListAsync(cancel);
        Postings = [.. rows.OrderBy(row => row.Rank).ThenBy(row => row.ApplyBy ?? DateOnly.MaxValue).ThenBy(row => row.TitleSortKey, StringComparer.Ordinal)];
        return Page();
    }
}
