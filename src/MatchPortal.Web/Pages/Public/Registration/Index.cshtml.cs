using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Accounts;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Rules;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Forms;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Public.Registration;

/// <summary>A company's way in: by its number, which either nobody has here, or somebody has.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class IndexModel(AccountOpening opening, ColleagueDesk colleagues, CodeDoor door, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    [BindProperty(SupportsGet = true, Name = "cvr"), Display(Name = "CVR-nummer")]
    public string? Number { get; set; }

    /// <summary>The number does not look like one, and the person has looked again.</summary>
    [BindProperty(SupportsGet = true, Name = "passer")]
    public bool IsConfirmed { get; set; }

    [BindProperty(SupportsGet = true, Name = "spurgt")]
    public bool IsAsked { get; set; }

    [BindProperty]
    public CompanyInput Input { get; set; } = new();

    [BindProperty]
    public PersonInput Asking { get; set; } = new();

    public RegistrationStep Step { get; private set; }

    public bool IsUnlikely { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        await Read(cancel);
    }

    public async Task<IActionResult> OnPostAsync([FromServices] Lexicon lexicon, CancellationToken cancel)
    {
        Expect(nameof(Input));
        if (!await Read(cancel) || Step != RegistrationStep.New)
        {
            return RedirectToPage(new { cvr = Number });
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var contact = new MemberContact(Input.Email.Trim(), DanishPhone.Digits(Input.Phone));
        var form = new CompanyForm(Cvr.Parse(Number!), Input.Company, Input.Workplace.Form, Input.Person, contact);
        var opened = await opening.ForFounder(form, Input.Password, lexicon.Places, door.Now, cancel);
        if (opened.Account is { } account)
        {
            await door.Enter(account);
            TempData.Notice(texts["Velkommen. Skriv gerne jeres første opslag nu. Vi ringer og godkender jer."]);
            return Redirect("/virksomhed");
        }

        ModelState.AddPasswordProblems("Input.Password", opened.PasswordProblems, texts);
        if (opened.IsRefused)
        {
            ModelState.AddModelError("", texts["Vi kunne ikke oprette jer. Har du allerede en bruger med den e-mail, så log ind med den. Ellers ring til os."]);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAskAsync(CancellationToken cancel)
    {
        Expect(nameof(Asking));
        if (!await Read(cancel) || Step != RegistrationStep.Known)
        {
            return RedirectToPage(new { cvr = Number });
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await colleagues.Ask(Cvr.Parse(Number!), Asking.Person, new(Asking.Email.Trim(), DanishPhone.Digits(Asking.Phone)), cancel);
        return RedirectToPage(new { spurgt = true });
    }

    public Task LoadAgainAsync() => Read(HttpContext.RequestAborted);

    // The form of the other step did not come, and is not missed.
    private void Expect(string form)
    {
        foreach (var key in ModelState.Keys.Where(key => !key.StartsWith(form + ".", StringComparison.Ordinal)).ToArray())
        {
            ModelState.Remove(key);
        }
    }

    private async Task<bool> Read(CancellationToken cancel)
    {
        Step = IsAsked ? RegistrationStep.Asked : RegistrationStep.Number;
        if (IsAsked || string.IsNullOrWhiteSpace(Number))
        {
            return false;
        }

        if (!Cvr.TryParse(Number, out var cvr))
        {
            ModelState.AddModelError("cvr", texts["Skriv et CVR-nummer med 8 cifre."]);
            return false;
        }

        IsUnlikely = !cvr.IsLikely && !IsConfirmed;
        Step = IsUnlikely ? RegistrationStep.Number : await colleagues.IsHere(cvr, cancel) ? RegistrationStep.Known : RegistrationStep.New;
        return !IsUnlikely;
    }

    public class PersonInput
    {
        [Required, StringLength(80), Display(Name = "Dit navn")]
        public string Person { get; set; } = "";

        [Required, EmailAddress, StringLength(200), Display(Name = "Din e-mail")]
        public string Email { get; set; } = "";

        [Required(ErrorMessage = DanishPhone.Sentence), RegularExpression(DanishPhone.Pattern, ErrorMessage = DanishPhone.Sentence), Display(Name = "Dit direkte telefonnummer"), DataType(DataType.PhoneNumber)]
        public string Phone { get; set; } = "";
    }

    public sealed class CompanyInput : PersonInput
    {
        [Required, StringLength(120), Display(Name = "Virksomhedens navn")]
        public string Company { get; set; } = "";

        public WorkplaceInput Workplace { get; set; } = new();

        [Required, StringLength(200), DataType(DataType.Password), Display(Name = "Adgangskode")]
        public string Password { get; set; } = "";
    }
}
