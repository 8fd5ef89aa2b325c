using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.Suggesting;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.TagHelpers;
using MatchPortal.Web.Ui.Wordings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Writing;

/// <summary>Title, trade, kind, place and how many.</summary>
public sealed class JobModel(PostingDesk desk, WorkplaceDesk workplaces, OccupationWords words, IStringLocalizer<Texts> texts) : StepModel(desk, texts)
{
    [BindProperty]
    public JobInput Input { get; set; } = new();

    [BindProperty(Name = "find")]
    public bool IsFinding { get; set; }

    [BindProperty(Name = RewordingInput.Prefix)]
    public RewordingInput Wording { get; set; } = new();

    /// <summary>In the title as it stands in the form.</summary>
    public IReadOnlyList<PostingFinding> Findings { get; private set; } = [];

    public IReadOnlyList<Workplace> Workplaces { get; private set; } = [];

    /// <summary>What the title may mean; null while the titles are being made ready.</summary>
    public IReadOnlyList<Choice>? Occupations { get; private set; }

    public override WritingStep Step => WritingStep.Job;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (Wording.IsAsked)
        {
            Input.Title = Wording.In(Input.Title) ?? "";
            ModelState.Remove("Input.Title");
            return await ShowAgain();
        }

        if (!ModelState.IsValid || IsFinding)
        {
            return await ShowAgain();
        }

        if (IsDraft && !await Desk.Place(Posting, new WorkplaceId(Input.Workplace), Input.Kind, User.Actor(), Cancel))
        {
            return NotFound();
        }

        var occupation = words.IsUnitGroup(Input.Occupation) ? Input.Occupation : Posting.OccupationCode;
        return await SaveAndGo(Posting.Content with { Title = Input.Title, OccupationCode = occupation, Openings = Input.Openings });
    }

    protected override async Task Show()
    {
        if (HttpMethods.IsGet(Request.Method))
        {
            Input = new()
            {
                Title = Posting.Title,
                Occupation = Posting.OccupationCode,
                Kind = Posting.Kind,
                Workplace = Posting.WorkplaceId.Value,
                Openings = Posting.Openings,
            };
        }

        Findings = [.. Desk.Findings(Posting, Posting.Content with { Title = Input.Title }).Where(finding => finding.IsInTitle)];
        Workplaces = await workplaces.Of(User.CompanyId(), Cancel);
        var asked = string.IsNullOrWhiteSpace(Input.Search) ? Input.Title : Input.Search;
        Occupations = words.Of(asked, Posting.OccupationCode) is { } found ? [.. found.Select(one => new Choice(one.Code, one.Label))] : null;
        Input.Occupation ??= Occupations is [var first, ..] ? first.Value : null;
    }

    public sealed class JobInput
    {
        [Required(ErrorMessage = "Giv opslaget en titel."), StringLength(PostingContent.TitleLength), Display(Name = "Hvad søger I?")]
        public string Title { get; set; } = "";

        [Display(Name = "Hvilket fag er det?")]
        public string? Occupation { get; set; }

        [StringLength(80), Display(Name = "Et andet ord for jobbet")]
        public string? Search { get; set; }

        [Display(Name = "Hvad tilbyder I?")]
        public PostingKind Kind { get; set; }

        [Display(Name = "Hvor er arbejdet?")]
        public Guid Workplace { get; set; }

        [Range(1, 500, ErrorMessage = "Skriv, hvor mange personer I søger, fra 1 til 500."), Display(Name = "Hvor mange personer?")]
        public int Openings { get; set; } = 1;
    }
}
