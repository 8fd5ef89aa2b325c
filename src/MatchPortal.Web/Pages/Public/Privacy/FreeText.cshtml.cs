using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Web.Ui.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace MatchPortal.Web.Pages.Public.Privacy;

/// <summary>Anyone may try what is taken out of a text before it is stored. Nothing is stored here.</summary>
[EnableRateLimiting(RateLimits.Search)]
public sealed class FreeTextModel(TextScrubber scrubber) : PageModel
{
    private const int LongestText = 2000;

    [BindProperty]
    public TextInput Input { get; set; } = new();

    public ScrubResult? Result { get; private set; }

    public void OnGet()
    {
    }

    public void OnPost()
    {
        if (ModelState.IsValid)
        {
            Result = scrubber.Scrub(Input.Text!);
        }
    }

    public sealed class TextInput
    {
        [Display(Name = "Din tekst"), Required, StringLength(LongestText)]
        public string? Text { get; set; }
    }
}
