using MatchPortal.Core.Citizens.Candidates;
using MatchPortal.Core.Searching;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Searching;
using MatchPortal.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Consultant.Candidates;

/// <summary>What the staff's search field may become, as the options of its list.</summary>
public sealed class SuggestionsModel(CandidateSuggestions suggestions, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Typed { get; set; }

    public Options Options => new("q", SearchText.Used(Typed), [.. suggestions.For(Typed ?? "").Select(suggestion => new Option(suggestion.Text, Note(suggestion)))]);

    private string Note(Suggestion suggestion)
    {
        var count = suggestion.Count == 1 ? texts["1 profil"] : texts["{0} profiler", suggestion.Count];
        return suggestion.Kind is { } kind ? texts["{0} · {1}", texts.Say(kind), count] : count;
    }
}
