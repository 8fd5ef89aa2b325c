using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Ui.Searching;

/// <summary>How far from a place one can search, km.</summary>
public static class Distances
{
    /// <summary>Used when only a place is typed.</summary>
    public const int Usual = 20;

    public const int Most = 1_000;

    public static IReadOnlyList<int> All { get; } = [5, 10, 20, 50, 100];

    /// <summary>The choices, and 0 for the whole country. A distance that somebody wrote in the address is among them.</summary>
    public static IEnumerable<SelectListItem> Items(int chosen, IStringLocalizer<Texts> texts) =>
    [
        .. All.Append(chosen).Where(km => km > 0).Distinct().Order().Select(km => new SelectListItem(texts["Op til {0} km", km], $"{km}", km == chosen)),
        new SelectListItem(texts["Hele landet"], "0", chosen <= 0),
    ];
}
