using MatchPortal.Core.Companies;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings.Importing;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Errors;
using MatchPortal.Web.Ui.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Import;

/// <summary>Drafts of advertisements that the company has elsewhere: read, looked at, and then saved.</summary>
public sealed class IndexModel(ImportDesk desk, WorkplaceDesk workplaces, Lexicon lexicon, IStringLocalizer<Texts> texts) : PageModel, IShownAgain
{
    [BindProperty]
    public ImportInput Input { get; set; } = new();

    /// <summary>The numbers of those to save.</summary>
    [BindProperty]
    public int[] Chosen { get; set; } = [];

    public IReadOnlyList<Workplace> Workplaces { get; private set; } = [];

    /// <summary>Null until something has been read.</summary>
    public IReadOnlyList<ImportRow>? Rows { get; private set; }

    private WorkplaceId? Fallback => Input.Workplace is { } chosen ? new WorkplaceId(chosen) : null;

    public string? Occupation(ImportRow row) => row.Ad.Content.OccupationCode is { } code ? lexicon.Occupations[code].Label : null;

    public Task OnGetAsync() => LoadAgainAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAgainAsync();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Input.Text = await Text(cancel);
        Input.File = null;
        Rows = await desk.Read(Input.Text, User.CompanyId(), Fallback, cancel);

        // The text goes on in a hidden field; what was posted of it is not what a file said.
        ModelState.Remove("Input.Text");
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            await LoadAgainAsync();
            return Page();
        }

        var (made, changed) = await desk.Save(Input.Text ?? "", User.MemberId(), User.CompanyId(), Fallback, Chosen, cancel);
        TempData.Notice(texts["Kladder lavet: {0}. Kladder rettet: {1}. Skriv videre på dem, og send dem, når de er klar.", made, changed]);
        return Redirect("/virksomhed/opslag");
    }

    public async Task LoadAgainAsync() => Workplaces = await workplaces.Of(User.CompanyId(), HttpContext.RequestAborted);

    private async Task<string> Text(CancellationToken cancel)
    {
        if (Input.File is not { Length: > 0 } file)
        {
            return Input.Text ?? "";
        }

        // One byte more than may be, so that a file that is too large is seen to be.
        var bytes = new byte[Math.Min(file.Length, AdFile.MostBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancel);
        return AdFile.Decode(bytes);
    }
}
