using MatchPortal.Core.Lexicons;
using MatchPortal.Web.Ui.Searching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Pages.Public.PlaceOptions;

/// <summary>The places that a name or a postal code may become, as the options of the place field's list.</summary>
public sealed class PlacesModel(Lexicon lexicon) : PageModel
{
    private const int Shown = 7;

    [BindProperty(SupportsGet = true, Name = "sted")]
    public string? Typed { get; set; }

    public Options Options
    {
        get
        {
            var text = SearchText.Used(Typed);
            return new("sted", text, text.Length < 2 ? [] : [.. lexicon.Places.PostalDistrictsStartingWith(text).DistinctBy(district => TextOf(district, text)).Take(Shown).Select(district => OptionOf(district, text))]);
        }
    }

    // Who types digits means one district; who types letters means the town, which may have hundreds.
    private static string TextOf(PostalDistrict district, string typed) =>
        char.IsAsciiDigit(typed[0]) ? $"{district.Code} {district.Name}" : district.Name;

    private Option OptionOf(PostalDistrict district, string typed) => new(TextOf(district, typed), lexicon.Places.Municipalities[district.Municipality].Label);
}
