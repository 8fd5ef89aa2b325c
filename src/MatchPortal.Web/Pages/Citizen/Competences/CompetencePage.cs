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

/// <summary>A citizen's competences: suggested from free words and accepted or rejected one by one, corrected, taken out and put back. The words are not stored.</summary>
[EnableRateLimiting(RateLimits.Search)]
public abstract class CompetencePage(ProfileDoor profiles, CompetenceDesk desk) : PageModel, IShownAgain
{
    [BindProperty(Name = SuggestionInput.Prefix)]
    public SuggestionInput Input { get; set; } = new();

    [BindProperty]
    public OwnCompetenceInput Own { get; set; } = new();

    /// <summary>What was taken out, sealed.</summary>
    [BindProperty]
    public string? Seal { get; set; }

    public CompetenceView View => desk.View(Profile, Input, IsOwn);

    protected ProfileDoor Profiles => profiles;

    /// <summary>Whether the citizen writes.</summary>
    protected abstract bool IsOwn { get; }

    /// <summary>The address of the page itself.</summary>
    protected abstract string Path { get; }

    private CompetenceProfile Profile { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await Find(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => Do(() => desk.Decide(Profile, Input, ModelState, User.Actor()), null, cancel);

    public Task<IActionResult> OnPostCorrectAsync(CancellationToken cancel) => Do(() => desk.Correct(Profile, Own, User.Actor()), desk.Corrected, cancel);

    public Task<IActionResult> OnPostForgetAsync(CancellationToken cancel) => Do(() => desk.Forget(Profile, Own.CompetenceId, User.Actor()), null, cancel);

    public Task<IActionResult> OnPostRestoreAsync(CancellationToken cancel) => Do(() => desk.Restore(Profile, Seal, User.Actor()), desk.Restored, cancel);

    public async Task LoadAgainAsync() => await Find(HttpContext.RequestAborted);

    /// <summary>Through the door of who asks; null when it is not theirs to open.</summary>
    protected abstract Task<CompetenceProfile?> Read(CancellationToken cancel);

    /// <summary>Whether what is asked may be done; when not, ModelState says why.</summary>
    protected virtual bool IsAllowed() => true;

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
        return Redirect(Path);
    }

    private async Task<bool> Find(CancellationToken cancel)
    {
        Profile = (await Read(cancel))!;
        return Profile is not null;
    }
}
