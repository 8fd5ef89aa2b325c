using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Security;
using MatchPortal.Web.Ui.Suggesting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Consultant.Competences;

/// <summary>The same for a citizen by the contact person or who answers for that person, on the citizen's word.</summary>
[EnableRateLimiting(RateLimits.Search)]
public sealed class IndexModel(ProfileDoor profiles, CompetenceDesk desk, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    [BindProperty(SupportsGet = true, Name = "profile")]
    public Guid Id { get; set; }

    [BindProperty(Name = SuggestionInput.Prefix)]
    public SuggestionInput Input { get; set; } = new();

    [BindProperty]
    public OwnCompetenceInput Own { get; set; } = new();

    /// <summary>What was taken out, sealed.</summary>
    [BindProperty]
    public string? Seal { get; set; }

    /// <summary>The citizen agrees to what is written: nothing is changed without.</summary>
    [BindProperty]
    public bool OnWord { get; set; }

    public CompetenceView View => desk.View(Profile, Input, isOwn: false);

    private bool IsReading => Request.Query["handler"].Count == 0 && !Input.IsDecision;

    private CompetenceProfile Profile { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await Find(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Do(() => desk.Decide(Profile, Input, ModelState, User.Actor()), null, cancel);

    public Task<IActionResult> OnPostCorrectAsync(CancellationToken cancel) => Do(() => desk.Correct(Profile, Own, User.Actor()), desk.Corrected, cancel);

    public Task<IActionResult> OnPostForgetAsync(CancellationToken cancel) => Do(() => desk.Forget(Profile, Own.CompetenceId, User.Actor()), null, cancel);

    public Task<IActionResult> OnPostRestoreAsync(CancellationToken cancel) => Do(() => desk.Restore(Profile, Seal, User.Actor()), desk.Restored, cancel);

    public async Task LoadAgainAsync() => await Find(HttpContext.RequestAborted);

    // With a notice the page is fetched anew; without, it is shown with what was typed, for that is kept nowhere.
    private async Task<IActionResult> Do(Func<bool> change, string? notice, CancellationToken cancel)
    {
        if (!await Find(cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !IsAllowed())
        {
            return Page();
        }

        if (change())
        {
            await profiles.Save(cancel);
        }

        if (notice is null)
        {
            return Page();
        }

        TempData.Notice(notice);
        return Redirect($"/medarbejder/profiler/{Id}/kompetencer");
    }

    // To read a text changes nothing, and may be done before anybody is asked.
    private bool IsAllowed()
    {
        if (!OnWord && !IsReading)
        {
            ModelState.AddModelError(nameof(OnWord), texts["Sæt kryds, når borgeren er med til det, du skriver."]);
        }

        return ModelState.IsValid;
    }

    private async Task<bool> Find(CancellationToken cancel)
    {
        Profile = (await profiles.ForStaff(new ProfileId(Id), User.StaffId(), cancel))!;
        return Profile is not null;
    }
}
