using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Writing;

/// <summary>Hours, days and, for a placement, what it is for.</summary>
public sealed class TimesModel(PostingDesk desk, IStringLocalizer<Texts> texts) : StepModel(desk, texts)
{
    [BindProperty]
    public TimesInput Input { get; set; } = new();

    public override WritingStep Step => WritingStep.Times;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        return ModelState.IsValid
            ? await SaveAndGo(Posting.Content with
            {
                Hours = new WeeklyHours(Input.Least, Input.Most) { IsStepwise = Input.IsStepwise && Input.Least < Input.Most },
                Period = new PostingPeriod(Input.Start, Input.End, Input.ApplyBy),
                Purpose = Posting.Kind.NeedsPurpose ? Input.Purpose : null,
            })
            : await ShowAgain();
    }

    protected override Task Show()
    {
        if (HttpMethods.IsGet(Request.Method))
        {
            Input = new()
            {
                Least = Posting.Hours.Least,
                Most = Posting.Hours.Most,
                IsStepwise = Posting.Hours.IsStepwise,
                Start = Posting.Period.Start,
                End = Posting.Period.End,
                ApplyBy = Posting.Period.ApplyBy,
                Purpose = Posting.Purpose,
            };
        }

        return Task.CompletedTask;
    }

    public sealed class TimesInput
    {
        [Range(1, WeeklyHours.MostHours, ErrorMessage = "Skriv et timetal fra 1 til 60."), Display(Name = "Mindst")]
        public int Least { get; set; }

        [Range(1, WeeklyHours.MostHours, ErrorMessage = "Skriv et timetal fra 1 til 60."), Display(Name = "Højst")]
        public int Most { get; set; }

        [Display(Name = "Timerne stiger trin for trin")]
        public bool IsStepwise { get; set; }

        [Display(Name = "Første dag")]
        public DateOnly? Start { get; set; }

        [Display(Name = "Sidste dag")]
        public DateOnly? End { get; set; }

        [Display(Name = "Frist for at svare på opslaget")]
        public DateOnly? ApplyBy { get; set; }

        [Display(Name = "Hvad er formålet med praktikken?")]
        public PlacementPurpose? Purpose { get; set; }
    }
}
