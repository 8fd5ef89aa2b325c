using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Security;
using MatchPortal.Web.Ui.Suggesting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace MatchPortal.Web.Pages.Citizen.Competences;

/// <summary>The citizen's own competences: suggested from free words and accepted or rejected one by one, corrected, taken out and put back. The words are not stored.</summary>
[EnableRateLimiting(RateLimits.Search)]
public sealed class IndexModel(ProfileDoor profiles, CompetenceDesk desk) : PageModel, IShownAgain
{
    [BindProperty(Name = SuggestionInput.Prefix)]
    public SuggestionInput Input { get; set; } = new();

    [BindProperty]
    public OwnCompetenceInput Own { get; set; } = new();

    /// <summary>What was taken out, sealed.</summary>
    [BindProperty]
    public string? Seal { get; set; }

    public CompetenceView View => desk.View(Profile, Input, isOwn: true);

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

        if (!ModelState.IsValid)
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
        return Redirect("/min-side/kompetencer");
    }

    private async Task<bool> Find(CancellationToken cancel)
    {
        Profile = (await profiles.Own(User.CitizenId(), cancel))!;
        return Profile is not null;
    }
}
