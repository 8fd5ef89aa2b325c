using MatchPortal.Core.Postings.Boards;
using MatchPortal.Core.Searching;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Searching;
using MatchPortal.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Public.Postings;

/// <summary>What the board's search field may become, as the options of its list.</summary>
public sealed class SuggestionsModel(BoardSuggestions suggestions, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Typed { get; set; }

    public Options Options => new("q", SearchText.Used(Typed), [.. suggestions.For(Typed ?? "").Select(suggestion => new Option(suggestion.Text, Note(suggestion)))]);

    private string Note(Suggestion suggestion) =>
        suggestion.Kind is { } kind ? texts["{0} · {1} opslag", texts.Say(kind), suggestion.Count] : texts["{0} opslag", suggestion.Count];
}
