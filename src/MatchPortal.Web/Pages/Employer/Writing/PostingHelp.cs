using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Postings;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace MatchPortal.Web.Pages.Employer.Writing;

/// <summary>What stands beside the form: who helps.</summary>
public sealed class PostingHelp(CompanyDoor door) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Posting posting) =>
        View(new PostingHelpView(posting, await door.ContactOf(UserClaimsPrincipal.CompanyId(), HttpContext.RequestAborted)));
}

/// <param name="Posting">The one that is written.</param>
/// <param name="Contact">The company's consultant.</param>
public sealed record PostingHelpView(Posting Posting, ContactPerson? Contact);
