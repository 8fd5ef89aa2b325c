using System.ComponentModel.DataAnnotations;
using MatchPortal.Core;
using MatchPortal.Core.Companies;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Consultant.Companies;

/// <summary>The companies a consultant is the one person of, and those without one; or all.</summary>
public sealed class IndexModel(CompanyFinding finding, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q"), StringLength(100), Display(Name = "Find en virksomhed")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "alle"), Display(Name = "Også andres virksomheder")]
    public bool IsAll { get; set; }

    [BindProperty(SupportsGet = true, Name = "side")]
    public int PageNumber { get; set; } = 1;

    public int Pages { get; private set; } = 1;

    public IReadOnlyList<Company> Companies { get; private set; } = [];

    public DateOnly Today { get; } = clock.Today();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        PageNumber = Math.Max(1, PageNumber);
        (Companies, var total) = await finding.Find(Text, IsAll ? null : User.StaffId(), PageNumber, cancel);
        Pages = Math.Max(1, (total + CompanyFinding.PageSize - 1) / CompanyFinding.PageSize);
    }
}
