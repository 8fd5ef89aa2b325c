using System.ComponentModel.DataAnnotations;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using MatchPortal.Core.Accounts;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Admin.Staff;

public sealed class IndexModel(PortalContext portal, StaffInvitations invitations, IMapper mapper, IStringLocalizer<Texts> texts)
    : PageModel, IShownAgain
{
    private const int PageSize = 50;

    [FromQuery(Name = "side")]
    public int PageNumber { get; set; } = 1;

    public int Pages { get; private set; }

    [BindProperty]
    public InvitationInput Input { get; set; } = new();

    public IReadOnlyList<StaffRow> Staff { get; private set; } = [];

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    public string UnitName(UnitId id) => Units.FirstOrDefault(unit => unit.Id == id)?.Name ?? "";

    public async Task OnGetAsync() => await LoadAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAgainAsync();
        var unit = Units.FirstOrDefault(unit => unit.Id.Value == Input.Unit);
        if (!ModelState.IsValid || unit is null)
        {
            return Page();
        }

        var contact = new StaffContact(Input.Email.Trim(), Input.Mobile.Replace(" ", "", StringComparison.Ordinal));
        var issued = await invitations.Invite(Input.Name, Input.Function!.Value, contact, unit, User.Actor(), cancel);
        Tell(Input.Email, issued);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostAgainAsync(string email, CancellationToken cancel)
    {
        ModelState.Clear();
        var issued = await invitations.InviteAgain(email, User.Actor(), cancel);
        Tell(email, issued);
        return RedirectToPage();
    }

    public async Task LoadAgainAsync()
    {
        Units = await portal.Units.AsNoTracking().OrderBy(unit => unit.NameSortKey).ToListAsync(HttpContext.RequestAborted);
        var active = portal.Staff.AsNoTracking().Where(staff => staff.LeftAt == null);
        Pages = Math.Max(1, (await active.CountAsync(HttpContext.RequestAborted) + PageSize - 1) / PageSize);
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        Staff = await active
            .OrderBy(staff => staff.NameSortKey).ThenBy(staff => staff.Id)
            .Skip((PageNumber - 1) * PageSize).Take(PageSize)
            .ProjectTo<StaffRow>(mapper.ConfigurationProvider)
            .ToListAsync(HttpContext.RequestAborted);
    }

    // The code is shown once, on the next page, and stored nowhere in clear.
    private void Tell(string email, IssuedCode issued) =>
        TempData.Notice(texts["Giv {0} koden {1}. Den virker én gang, senest {2}, på siden /konto/invitation.", email, issued.Code, issued.ExpiresAt.ToString("d", System.Globalization.CultureInfo.CurrentCulture)]);

    public sealed class InvitationInput
    {
        [Required, StringLength(80), Display(Name = "Navn")]
        public string Name { get; set; } = "";

        [Required, EmailAddress, Display(Name = "E-mail")]
        public string Email { get; set; } = "";

        [Required, RegularExpression(@"\s*(\d\s*){8}", ErrorMessage = "Skriv et telefonnummer med 8 cifre."), Display(Name = "Direkte mobil")]
        public string Mobile { get; set; } = "";

        [Required(ErrorMessage = "Vælg en stilling."), Display(Name = "Stilling")]
        public StaffFunction? Function { get; set; }

        [Required(ErrorMessage = "Vælg en enhed."), Display(Name = "Enhed")]
        public Guid? Unit { get; set; }
    }
}
