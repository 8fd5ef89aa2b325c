using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Writing;

/// <summary>Who answers for the posting.</summary>
public sealed class ContactModel(PostingDesk desk, ColleagueDesk colleagues, IStringLocalizer<Texts> texts) : StepModel(desk, texts)
{
    [BindProperty]
    public ContactInput Input { get; set; } = new();

    public IReadOnlyList<CompanyMember> Colleagues { get; private set; } = [];

    public override WritingStep Step => WritingStep.Contact;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await ShowAgain();
        }

        return await Desk.NameContact(Posting, new MemberId(Input.Member!.Value), User.Actor(), Cancel) ? Go() : NotFound();
    }

    protected override async Task Show()
    {
        Input.Member ??= Posting.ContactId.Value;
        Colleagues = await colleagues.Of(User.CompanyId(), Cancel);
    }

    public sealed class ContactInput
    {
        [Required(ErrorMessage = "Vælg en, der er med i virksomheden."), Display(Name = "Hvem svarer på opslaget?")]
        public Guid? Member { get; set; }
    }
}
