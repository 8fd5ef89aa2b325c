using MatchPortal.Core.Companies;
using MatchPortal.Core.Companies.Questions;
using MatchPortal.Core.JobCentres;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace MatchPortal.Web.Pages.Employer.Questions;

/// <summary>Who helps the company, on every page of its own that does not say so already.</summary>
public sealed class OurConsultant(CompanyDoor door, QuestionDesk questions) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        View(new OurConsultantView(await door.ContactOf(UserClaimsPrincipal.CompanyId(), HttpContext.RequestAborted), questions.NextAnswerBy, door.Today));
}

/// <param name="Contact">Null where nobody is chosen.</param>
/// <param name="AnswerBy">What is asked today is answered by then.</param>
/// <param name="Today">The Danish day.</param>
public sealed record OurConsultantView(ContactPerson? Contact, DateOnly AnswerBy, DateOnly Today);
