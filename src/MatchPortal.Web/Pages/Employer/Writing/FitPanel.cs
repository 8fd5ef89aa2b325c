using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Rules;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace MatchPortal.Web.Pages.Employer.Writing;

/// <summary>How many fit a posting as it is saved or might be, and which must loses most; in bands, and only for who may look.</summary>
public sealed class FitPanel(DisclosureGuard guard, EmployerWhatIf whatIf, Lexicon lexicon) : ViewComponent
{
    /// <param name="posting">The company's own.</param>
    /// <param name="requirements">Asked instead of what is saved; null for that.</param>
    /// <param name="showsCount">Whether the page does not tell how many fit already.</param>
    public async Task<IViewComponentResult> InvokeAsync(Posting posting, IReadOnlyList<Requirement>? requirements = null, bool showsCount = true)
    {
        var cancel = HttpContext.RequestAborted;
        var verdict = await guard.CanOpen(posting.Id, UserClaimsPrincipal.MemberId(), cancel) ?? Verdict.Allowed;
        var purpose = verdict.IsAllowed ? await guard.Open(posting.Id, UserClaimsPrincipal.MemberId(), cancel) : null;
        var answer = purpose is null ? null : await whatIf.Ask(purpose, requirements ?? posting.Requirements, cancel);
        return View(new FitView(answer, verdict, showsCount, lexicon));
    }
}
