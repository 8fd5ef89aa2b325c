using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Companies;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.OwnCompany;

/// <summary>What the company is, where it works, and who acts for it.</summary>
public sealed class IndexModel(CompanyDoor door, WorkplaceDesk workplaces, ColleagueDesk colleagues, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    [BindProperty]
    public ColleagueInput Input { get; set; } = new();

    public CompanyOverview Overview { get; private set; } = null!;

    public IReadOnlyList<Workplace> Workplaces { get; private set; } = [];

    public IReadOnlyList<CompanyMember> Colleagues { get; private set; } = [];

    public IReadOnlyList<CompanyMember> Asking { get; private set; } = [];

    public DateOnly Today => door.Today;

    public bool IsOwner => Overview.Member.CanManageColleagues().IsAllowed;

    public async Task OnGetAsync() => await LoadAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            await LoadAgainAsync();
            return Page();
        }

        await colleagues.Invite(User.MemberId(), Input.Name, new MemberContact(Input.Email.Trim(), null), Input.Role, cancel);
        return Done(Sent(Input.Email));
    }

    public async Task<IActionResult> OnPostLetInAsync(Guid member, CancellationToken cancel)
    {
        ModelState.Clear();
        return await colleagues.LetIn(User.MemberId(), new MemberId(member), cancel) is { } colleague ? Done(Sent(colleague.Contact.Email)) : NotFound();
    }

    public async Task<IActionResult> OnPostRoleAsync(Guid member, MemberRole role, CancellationToken cancel)
    {
        ModelState.Clear();
        return await colleagues.ChangeRole(User.MemberId(), new MemberId(member), role, cancel) ? Done(texts["Rollen er gemt."]) : NotFound();
    }

    public async Task<IActionResult> OnPostTakeOutAsync(Guid member, CancellationToken cancel)
    {
        ModelState.Clear();
        return await colleagues.TakeOut(User.MemberId(), new MemberId(member), cancel) ? Done(texts["Personen har ikke længere adgang."]) : NotFound();
    }

    public async Task LoadAgainAsync()
    {
        var cancel = HttpContext.RequestAborted;
        Overview = (await door.Overview(User.MemberId(), cancel))!;
        Workplaces = await workplaces.Of(Overview.Company.Id, cancel);
        Colleagues = await colleagues.Of(Overview.Company.Id, cancel);
        Asking = await colleagues.Asking(Overview.Company.Id, cancel);
    }

    private RedirectToPageResult Done(string sentence)
    {
        TempData.Notice(sentence);
        return RedirectToPage();
    }

    private string Sent(string email) => texts["Vi har sendt {0} en mail med et link. Det virker én gang og i 14 dage.", email];

    public sealed class ColleagueInput
    {
        [Required, StringLength(80), Display(Name = "Navn")]
        public string Name { get; set; } = "";

        [Required, EmailAddress, StringLength(200), Display(Name = "E-mail")]
        public string Email { get; set; } = "";

        [Display(Name = "Rolle")]
        public MemberRole Role { get; set; } = MemberRole.Recruiter;
    }
}
