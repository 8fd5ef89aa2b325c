using System.ComponentModel.DataAnnotations;
using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Proposals;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using CitizenEntity = MatchPortal.Core.Citizens.Citizen;

namespace MatchPortal.Web.Pages.Citizen.WhoSees;

/// <summary>What I am now, who may see me, what they would see, and who has.</summary>
public sealed class IndexModel(VisibilityDesk desk, DisclosureGuard guard, PortalContext portal, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    [BindProperty]
    public VisibilityInput Input { get; set; } = new();

    /// <summary>The posting that the card is shown for.</summary>
    [BindProperty(SupportsGet = true, Name = "opslag"), Display(Name = "For hvilket opslag?")]
    public string? Code { get; set; }

    public CitizenEntity Citizen { get; private set; } = null!;

    public ContactPerson? Contact { get; private set; }

    public IReadOnlyList<OpenQuestion> Questions { get; private set; } = [];

    public IReadOnlyList<Posting> Postings { get; private set; } = [];

    public IReadOnlyList<Company> Blocked { get; private set; } = [];

    public GuardedProfile? Card { get; private set; }

    public ExposurePage Seen { get; private set; } = null!;

    public DateOnly Today => desk.Today;

    public Visibility Now => Citizen.VisibilityOn(Today);

    private CancellationToken Cancel => HttpContext.RequestAborted;

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        return await Find() && await Show() ? Page() : Forbid();
    }

    public async Task<IActionResult> OnPostAsync() => !await Find() ? Forbid()
        : Input.Visibility is { } visibility ? await Do(() => desk.Choose(Citizen, visibility, Cancel), visibility == Visibility.Employers ? texts["Dit valg er gemt. Virksomheder kan se dig, når næste liste er lavet i morgen tidlig."] : texts["Dit valg er gemt, og det virker nu."])
        : RedirectToPage();

    public async Task<IActionResult> OnPostHideAsync() => !await Find() ? Forbid()
        : await Do(() => desk.Choose(Citizen, Visibility.Hidden, Cancel), texts["Du er skjult nu. Kun du og din kontaktperson kan se din profil."]);

    public async Task<IActionResult> OnPostPauseAsync()
    {
        if (!await Find())
        {
            return Forbid();
        }

        if (Input.PauseUntil is { } until)
        {
            return await Do(() => desk.PauseUntil(Citizen, until, Cancel), texts["Du holder pause til og med {0}.", texts.Weekday(until, Today)]);
        }

        ModelState.AddModelError("Input.PauseUntil", texts["Vælg den sidste dag i pausen."]);
        await Show();
        return Page();
    }

    public async Task<IActionResult> OnPostResumeAsync() => !await Find() ? Forbid() : await Do(() => desk.Resume(Citizen, Cancel), texts["Pausen er slut."]);

    public async Task<IActionResult> OnPostBlockAsync(Guid company) => !await Find() ? Forbid()
        : await Do(() => desk.Block(Citizen, new CompanyId(company), Cancel), texts["Virksomheden kan ikke længere se dig."]);

    public async Task<IActionResult> OnPostUnblockAsync(Guid company) => !await Find() ? Forbid()
        : await Do(() => desk.Unblock(Citizen, new CompanyId(company), Cancel), texts["Virksomheden kan se dig igen, når du er vist."]);

    public async Task LoadAgainAsync()
    {
        await Find();
        await Show();
    }

    private async Task<IActionResult> Do(Func<Task> verb, string sentence)
    {
        ModelState.Clear();
        await verb();
        TempData.Notice(sentence);
        return RedirectToPage();
    }

    private async Task<bool> Find()
    {
        Citizen ??= (await desk.Find(User.CitizenId(), Cancel))!;
        return Citizen is not null;
    }

    private async Task<bool> Show()
    {
        Input.Visibility ??= Citizen.Visibility;
        Contact = await ContactPerson.Read(portal, Citizen.ContactId, Cancel);
        Questions = await OpenQuestion.Of(portal, Citizen.ProfileId, Today, Cancel);
        Postings = await desk.PostingsToTry(Citizen, Cancel);
        Blocked = await desk.Blocked(Citizen, Cancel);
        Seen = await ExposureLog.Read(portal, Citizen.ProfileId, 1, Cancel);
        var chosen = Postings.FirstOrDefault(posting => posting.Code == Code) ?? Postings.FirstOrDefault();
        Code = chosen?.Code;
        Card = chosen is null ? null : await guard.Preview(chosen.Id, Citizen.ProfileId, Cancel);
        return true;
    }

    public sealed class VisibilityInput
    {
        [Display(Name = "Hvem må se dig?")]
        public Visibility? Visibility { get; set; }

        [Display(Name = "Til og med")]
        public DateOnly? PauseUntil { get; set; }
    }
}
