using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Wordings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Writing;

/// <summary>What the person must be able to do, and will do, with the words that may keep somebody out.</summary>
public sealed class RequirementsModel(PostingDesk desk, RequirementWords words, Lexicon lexicon, IStringLocalizer<Texts> texts) : StepModel(desk, texts)
{
    [BindProperty]
    public RequirementsInput Input { get; set; } = new();

    /// <summary>The button that was pressed, besides those that leave the step.</summary>
    [BindProperty(Name = "fjern")]
    public string? TakeOff { get; set; }

    [BindProperty(Name = "tag")]
    public string? Take { get; set; }

    [BindProperty(Name = "tilfoej")]
    public bool IsAsked { get; set; }

    [BindProperty(Name = "behold")]
    public int? Keep { get; set; }

    [BindProperty(Name = RewordingInput.Prefix)]
    public RewordingInput Wording { get; set; } = new();

    public IReadOnlyList<Requirement> Suggested { get; private set; } = [];

    public IReadOnlyList<PostingFinding> Findings { get; private set; } = [];

    public RequirementWords Words => words;

    public Lexicon Lexicon => lexicon;

    public override WritingStep Step => WritingStep.Requirements;

    private bool IsLeaving => TakeOff is null && Take is null && !IsAsked && Keep is null;

    public bool IsKept(PostingFinding finding) => Keep == finding.Number;

    public string ReasonId(PostingFinding finding) => $"grund-{finding.Number}";

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (Wording.IsAsked)
        {
            Reword();
            return await ShowAgain();
        }

        if (!ModelState.IsValid)
        {
            return await ShowAgain();
        }

        var content = Posting.Content with { Requirements = [.. Chosen()], Tasks = Input.Tasks ?? "" };
        if (Keep is { } number && Desk.Findings(Posting, content).FirstOrDefault(finding => finding.Number == number) is { } kept)
        {
            await Desk.Keep(Posting, kept, Input.Reasons.GetValueOrDefault(number) ?? "", User.Actor(), Cancel);
        }

        if (IsLeaving)
        {
            return await SaveAndGo(content);
        }

        await Desk.Revise(Posting, content, User.Actor(), Cancel);
        return await Stay(content);
    }

    /// <summary>How many fit what stands in the form, saved or not: the panel beside it, anew.</summary>
    public async Task<IActionResult> OnPostFitAsync() => await Find() && ModelState.IsValid ? ViewComponent(typeof(FitPanel), new { posting = Posting, requirements = Chosen().ToArray(), showsCount = true }) : NotFound();

    protected override Task Show()
    {
        if (HttpMethods.IsGet(Request.Method))
        {
            (Input.Rows, Input.Tasks) = ([.. Posting.Requirements.Select(RequirementInput.Of)], Posting.Tasks);
        }

        Requirement[] there = [.. Input.Rows.Select(row => row.Requirement(words)).OfType<Requirement>()];
        Input.Rows = [.. Input.Rows.Where(row => row.Requirement(words) is not null)];
        Suggested = IsAsked ? words.Of(Input.Typed ?? "", there) : words.OfOccupation(Posting.OccupationCode, there);
        Findings = FindingsNow();
        return Task.CompletedTask;
    }

    // A reason that is being written follows its words to their new number.
    private void Reword()
    {
        var before = FindingsNow();
        Input.Tasks = Wording.In(Input.Tasks);
        ModelState.Remove("Input.Tasks");
        var left = before.Where(finding => Input.Reasons.ContainsKey(finding.Number)).ToList();
        var moved = FindingsNow().Select(now => (now.Number, Was: left.Find(was => was.IsInTitle == now.IsInTitle && was.Finding.Words == now.Finding.Words)));
        Input.Reasons = moved.Where(one => one.Was is not null).DistinctBy(one => one.Was).ToDictionary(one => one.Number, one => Input.Reasons[one.Was!.Number]);
    }

    private IReadOnlyList<PostingFinding> FindingsNow() => Desk.Findings(Posting, Posting.Content with { Tasks = Input.Tasks ?? "" });

    // What was asked for and could mean several things is shown at once; all else is stored, and the page is fetched anew.
    private async Task<IActionResult> Stay(PostingContent content)
    {
        if (IsAsked && words.Of(Input.Typed ?? "", content.Requirements) is not [_])
        {
            if (words.Of(Input.Typed ?? "", content.Requirements).Count == 0)
            {
                ModelState.AddModelError("Input.Typed", string.IsNullOrWhiteSpace(Input.Typed) ? Texts["Skriv, hvad der skal tilføjes."] : Texts["Vi kender ikke ”{0}”. Prøv med et andet ord.", Input.Typed]);
            }

            return await ShowAgain();
        }

        return Redirect(WritingSteps.PathOf(Code, Step) + "#krav");
    }

    private IEnumerable<Requirement> Chosen()
    {
        var rows = Input.Rows.Where(row => row.Key != TakeOff).Select(row => row.Requirement(words)).OfType<Requirement>();
        var asked = IsAsked && words.Of(Input.Typed ?? "", []) is [var one] ? one : null;
        return rows.Concat(new[] { words.Parse(Take), asked }.OfType<Requirement>())
            .DistinctBy(requirement => (requirement.Kind, requirement.ConceptId))
            .OrderByDescending(requirement => requirement.IsMust);
    }

    public sealed class RequirementsInput
    {
        public List<RequirementInput> Rows { get; set; } = [];

        [StringLength(100), Display(Name = "Tilføj noget andet")]
        public string? Typed { get; set; }

        [StringLength(PostingContent.TasksLength), Display(Name = "Beskriv en almindelig arbejdsdag")]
        public string? Tasks { get; set; }

        /// <summary>By the number of a finding.</summary>
        public Dictionary<int, string?> Reasons { get; set; } = [];
    }
}
