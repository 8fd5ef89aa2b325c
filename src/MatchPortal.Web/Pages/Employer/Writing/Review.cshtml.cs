using MatchPortal.Core.Companies;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Web.Pages.Public.Postings;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Writing;

/// <summary>The posting as others will see it, and the button that sends it.</summary>
public sealed class ReviewModel(PostingDesk desk, ColleagueDesk colleagues, Lexicon lexicon, IStringLocalizer<Texts> texts) : StepModel(desk, texts)
{
    public PostingDetails Details { get; private set; } = null!;

    /// <summary>What is missing; null when nothing is.</summary>
    public string? WhyNot { get; private set; }

    public IReadOnlyList<PostingFinding> Findings { get; private set; } = [];

    public override WritingStep Step => WritingStep.Review;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (Way != StepWay.Next)
        {
            return Go();
        }

        await Desk.Submit(Posting, User.Actor(), Cancel);
        TempData.Notice(Texts["Opslaget er sendt. I hører fra jeres konsulent, når det er slået op."]);
        return Redirect("/virksomhed/opslag");
    }

    protected override async Task Show()
    {
        var contact = (await colleagues.Of(User.CompanyId(), Cancel)).First(member => member.Id == Posting.ContactId);
        Details = new(Posting, contact, lexicon);
        Findings = Desk.Findings(Posting, Posting.Content);
        WhyNot = IsDraft ? Texts.Say(Desk.CanSubmit(Posting)) : null;
    }
}
