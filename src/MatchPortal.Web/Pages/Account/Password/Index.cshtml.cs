using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Accounts;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Accounts.Password;

public sealed class IndexModel(UserManager<Account> accounts, SignInManager<Account> signIn, PasswordCheck passwords, IStringLocalizer<Texts> texts) : PageModel
{
    private Account _account = null!;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Who has only passkeys chooses a first one.</summary>
    public bool HasPassword => _account.PasswordHash is not null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        _account = (await accounts.GetUserAsync(User))!;
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        // Counts as a try to sign in, so that an open screen is no place to guess.
        if (HasPassword && await passwords.Find(_account.Email!, Input.Current ?? "", cancel) is null)
        {
            ModelState.AddModelError("Input.Current", texts["Adgangskoden er ikke rigtig. Efter flere forkerte forsøg skal du vente et kvarter."]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var changed = HasPassword
            ? await accounts.ChangePasswordAsync(_account, Input.Current!, Input.New!)
            : await accounts.AddPasswordAsync(_account, Input.New!);
        if (!changed.Succeeded)
        {
            ModelState.AddPasswordProblems("Input.New", changed.Errors, texts);
            return Page();
        }

        await signIn.RefreshSignInAsync(_account);
        TempData.Notice(texts["Den nye adgangskode er gemt."]);
        return LocalRedirect("/konto");
    }

    public sealed class InputModel
    {
        [Display(Name = "Den adgangskode, du har nu"), DataType(DataType.Password)]
        public string? Current { get; set; }

        [Display(Name = "Ny adgangskode"), Required, DataType(DataType.Password)]
        public string? New { get; set; }
    }
}
