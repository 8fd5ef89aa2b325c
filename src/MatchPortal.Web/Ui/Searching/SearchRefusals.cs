using MatchPortal.Core.Lexicons;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Searching;

/// <summary>What a search page cannot look for: it says so, and searches without it.</summary>
public static class SearchRefusals
{
    extension(ModelStateDictionary state)
    {
        /// <summary>The place somebody means; null, and a sentence, for one that nobody knows. Null for an empty field.</summary>
        public PostalDistrict? FindPlace(string? typed, Lexicon lexicon, IStringLocalizer<Texts> texts)
        {
            var place = lexicon.Places.FindDistrict(typed ?? "");
            if (place is null && !string.IsNullOrWhiteSpace(typed))
            {
                state.AddModelError("sted", texts["Vi kender ikke stedet ”{0}”. Skriv en by eller et postnummer med 4 cifre.", typed.Trim()]);
            }

            return place;
        }

        /// <summary>Takes off the choices that do not exist. Nobody types codes: the address was changed, or a list has been renewed.</summary>
        public void RefuseUnknown<T>(string name, List<T> chosen, Func<T, bool> isKnown, IStringLocalizer<Texts> texts)
        {
            if (chosen.RemoveAll(value => !isKnown(value)) > 0)
            {
                state.AddModelError(name, texts["Et af de valgte filtre findes ikke. Vælg i listen."]);
            }
        }
    }
}
