using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Rules;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace MatchPortal.Web.Tests.Pages.Trial;

public sealed class FormModel : PageModel, IShownAgain
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Side { get; set; } = 1;

    public IEnumerable<SelectListItem> Kinds { get; private set; } = [];

    public IEnumerable<Choice> Choices { get; } = [new("Hidden", "Skjult", "Kun du kan se dig"), new("Shown", "Vist")];

    public void OnGet() => Load();

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid)
        {
            Load();
            return Page();
        }

        if (Input.Title == "regel")
        {
            throw new RuleBrokenException("Skriv højst {1} tegn i ”{0}”.", "Titel", 3);
        }

        TempData.Notice("Gemt.");
        return RedirectToPage();
    }

    public Task LoadAgainAsync()
    {
        Load();
        return Task.CompletedTask;
    }

    private void Load() => Kinds = [new("Ordinært job", "1"), new("Fleksjob", "2")];

    public sealed class InputModel
    {
        [Display(Name = "Titel"), Required, StringLength(10)]
        public string? Title { get; set; }

        [Display(Name = "Tekst")]
        public string? Text { get; set; }

        [Display(Name = "E-mail"), EmailAddress, DataType(DataType.EmailAddress)]
        public string? Email { get; set; }

        [Display(Name = "Start")]
        public DateOnly? Start { get; set; }

        [Display(Name = "Timer"), Range(1, 37)]
        public int Hours { get; set; } = 37;

        [Display(Name = "Slags")]
        public string? Kind { get; set; }

        [Display(Name = "Kørekort")]
        public bool Driving { get; set; }

        [Display(Name = "Hvem må se dig?"), Required]
        public string? Who { get; set; }
    }
}
