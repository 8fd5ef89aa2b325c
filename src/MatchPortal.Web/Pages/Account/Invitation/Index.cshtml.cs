using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Accounts;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Accounts.Invitation;

[EnableRateLimiting(RateLimits.SignIn)]
public sealed class IndexModel(AccountOpening opening, CodeDoor door, StartPages startPages, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public void OnGet(string? kode) => Input.Code = kode;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!door.IsOpen)
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var opened = await opening.ForInvited(Input.Code!, Input.Password!, door.Now, cancel);
        if (opened.Account is { } account)
        {
            await door.Enter(account);
            TempData.Notice(texts["Velkommen. Næste gang logger du ind med {0}.", account.Email!]);
            return LocalRedirect(startPages.For(User));
        }

        ModelState.AddPasswordProblems("Input.Password", opened.PasswordProblems, texts);
        if (opened.IsRefused)
        {
            door.CountWrongCode();
            ModelState.AddModelError("", texts["Vi kunne ikke oprette din bruger. Se efter, om koden er skrevet rigtigt. Den virker kun én gang og i 14 dage. Bed ellers den, der inviterede dig, om en ny."]);
        }

        return Page();
    }

    public sealed class InputModel
    {
        [Display(Name = "Kode"), Required, StringLength(40)]
        public string? Code { get; set; }

        [Display(Name = "Adgangskode"), Required, StringLength(200), DataType(DataType.Password)]
        public string? Password { get; set; }
    }
}
