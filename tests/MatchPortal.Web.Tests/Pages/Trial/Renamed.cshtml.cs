using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Search.Browsing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Tests.Pages.Trial;

/// <summary>Renames the only company, and finds its postings by the new name: a write and the search after it.</summary>
public sealed class RenamedModel(PortalContext portal, PortalIndexes indexes, PortalAnalyzers analyzers, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Name { get; set; } = "";

    public IReadOnlyList<Guid> Found { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        using var snapshot = await indexes.Postings.SnapshotSoon(cancel);
        if (snapshot is not null && TypedText.ToQuery(Name, analyzers.Danish, [new(PostingFields.Company, 100)]) is { } typed)
        {
            Found = [.. snapshot.Search(new(typed, 10)).Hits.Select(hit => hit.Id)];
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        (await portal.Companies.SingleAsync(cancel)).Rename(Name, Actor.Portal, clock.GetUtcNow().UtcDateTime);
        await portal.SaveChangesAsync(cancel);
        return Redirect($"/proeve/omdoebt?name={Uri.EscapeDataString(Name)}");
    }
}
