using System.Security.Claims;
using MatchPortal.Core.Accounts;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MatchPortal.Web.Ui.Layout;

/// <summary>The header's links for each role. A page that is not built yet is not listed.</summary>
public sealed class Navigation(IActionDescriptorCollectionProvider actions)
{
    private static readonly NavigationLink Board = new(Texts.Key("Opslagstavlen"), "/opslag");

    private static readonly NavigationLink Matching = new(Texts.Key("Sådan matcher vi"), "/saadan-matcher-vi");

    private static readonly NavigationLink[] Everyone =
    [
        new(Texts.Key("Forside"), "/"),
        Board,
        new(Texts.Key("For virksomheder"), "/for-virksomheder"),
        new(Texts.Key("For borgere"), "/for-borgere"),
        Matching,
        new(Texts.Key("Kontakt"), "/kontakt"),
    ];

    private static readonly Dictionary<string, NavigationLink[]> ByRole = new()
    {
        [Roles.Employer] = [
            new(Texts.Key("Overblik"), "/virksomhed"), new(Texts.Key("Vores opslag"), "/virksomhed/opslag"),
            new(Texts.Key("Virksomheden"), "/virksomhed/oplysninger", Also: "/virksomhed/arbejdssteder"), Board, Matching,
        ],
        [Roles.Consultant] = [new(Texts.Key("Overblik"), "/medarbejder"), new(Texts.Key("Find kandidater"), "/medarbejder/kandidater", Also: "/medarbejder/profiler"), new(Texts.Key("Virksomheder"), "/medarbejder/virksomheder"), Board, Matching],
        [Roles.Citizen] = [
            new(Texts.Key("Min side"), "/min-side"), new(Texts.Key("Job til mig"), "/min-side/opslag"), new(Texts.Key("Mine kompetencer"), "/min-side/kompetencer"),
            new(Texts.Key("Min synlighed"), "/min-side/synlighed", Also: "/min-side/hvem-har-set"), Board, Matching,
        ],
        [Roles.Administrator] = [new(Texts.Key("Overblik"), "/administration"), new(Texts.Key("Medarbejdere"), "/administration/medarbejdere"), new(Texts.Key("Alarmer"), "/administration/alarmer"), new(Texts.Key("Mails"), "/administration/mails"), Board],
    };

    public IReadOnlyList<NavigationLink> For(ClaimsPrincipal person)
    {
        var mine = ByRole.Where(entry => person.IsInRole(entry.Key)).SelectMany(entry => entry.Value).DistinctBy(link => link.Path);
        var links = mine.ToArray() is { Length: > 0 } found ? found : Everyone;
        var built = BuiltPaths();
        return [.. links.Where(link => built.Contains(link.Path))];
    }

    /// <summary>The link whose page this is, or the nearest above it.</summary>
    public static NavigationLink? Current(IEnumerable<NavigationLink> links, string path) =>
        links.Where(link => link.Holds(path)).MaxBy(link => link.Path.Length);

    public bool IsBuilt(string path) => BuiltPaths().Contains(path);

    private HashSet<string> BuiltPaths() =>
        [.. actions.ActionDescriptors.Items.OfType<PageActionDescriptor>().Select(page => PathOf(page.AttributeRouteInfo?.Template ?? ""))];

    private static string PathOf(string template)
    {
        var required = template.Split('/').TakeWhile(part => !part.EndsWith("?}", StringComparison.Ordinal));
        return "/" + string.Join('/', required);
    }
}
