using System.ComponentModel.DataAnnotations;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Accounts.Entry;

public sealed class IndexModel(WaysIn waysIn, DemoSignIn demo, StartPages startPages, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The page somebody asked for before signing in; followed only within the portal.</summary>
    [BindProperty(SupportsGet = true, Name = SignInSetup.ReturnName)]
    public string? WantedPage { get; set; }

    public bool HasDemo { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        HasDemo = await demo.IsOpen(HttpContext.RequestAborted);
        await next();
    }

    public IActionResult OnGet() => User.IsSignedIn ? Onwards() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (ModelState.IsValid && await waysIn.ByPassword(Input.Email!, Input.Password!, cancel))
        {
            return Onwards();
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError("", texts["Vi kunne ikke logge dig ind. Se efter, at e-mail og adgangskode er rigtige. Efter flere forkerte forsøg skal du vente et kvarter."]);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        // The other form's fields are empty here, and that is no fault.
        ModelState.Clear();
        if (await waysIn.ByPasskey(credential))
        {
            return Onwards();
        }

        ModelState.AddModelError("", texts["Vi kunne ikke logge dig ind med adgangsnøglen. Prøv igen, eller brug din adgangskode."]);
        return Page();
    }

    private LocalRedirectResult Onwards() => LocalRedirect(Url.IsLocalUrl(WantedPage) ? WantedPage : startPages.For(User));

    public sealed class InputModel
    {
        [Display(Name = "E-mail"), Required, DataType(DataType.EmailAddress)]
        public string? Email { get; set; }

        [Display(Name = "Adgangskode"), Required, DataType(DataType.Password)]
        public string? Password { get; set; }
    }
}
