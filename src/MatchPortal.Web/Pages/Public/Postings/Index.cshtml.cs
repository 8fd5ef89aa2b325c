using AutoMapper;
using AutoMapper.QueryableExtensions;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Public.Postings;

public sealed class IndexModel(PostingBoard board, Lexicon lexicon, IMapper mapper, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public BoardQuery Query { get; set; } = new();

    public BoardResult Result { get; private set; } = null!;

    public IReadOnlyList<PostingRow> Rows { get; private set; } = [];

    public PostalDistrict? Place { get; private set; }

    public OccupationTitle? JobTitle { get; private set; }

    /// <summary>How many postings would be found anywhere, when nothing was found near the place.</summary>
    public int FoundAnywhere { get; private set; }

    public IEnumerable<SelectListItem> Distances =>
    [
        .. BoardQuery.Distances.Select(km => new SelectListItem(texts["Op til {0} km", km], $"{km}", km == Query.ChosenKm)),
        new SelectListItem(texts["Hele landet"], "0", Query.ChosenKm <= 0),
    ];

    public string TradeName(string code) => lexicon.Occupations.Find(code)?.Label ?? texts["Andre fag"];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Place = FindPlace();
        JobTitle = FindTitle();
        var filter = Query.Filter(Place, JobTitle);
        Result = await board.Find(filter, Query.Page, cancel);
        Rows = await ReadRows(cancel);
        if (Result.Total == 0 && filter.WithinKm is not null)
        {
            FoundAnywhere = (await board.Find(filter with { WithinKm = null }, 1, cancel)).Total;
        }
    }

    private PostalDistrict? FindPlace()
    {
        var text = Query.Place?.Trim() ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        var place = lexicon.Places.PostalDistrictsStartingWith(text).FirstOrDefault();
        if (place is null)
        {
            ModelState.AddModelError("sted", texts["Vi kender ikke stedet ”{0}”. Skriv en by eller et postnummer med 4 cifre.", text]);
        }

        return place;
    }

    private OccupationTitle? FindTitle()
    {
        var text = Query.JobTitle?.Trim() ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        var title = lexicon.Occupations.FindTitle(text);
        if (title is null)
        {
            ModelState.AddModelError("stilling", texts["Vi kender ikke stillingen ”{0}”. Prøv et andet ord, eller vælg et fag i listen.", text]);
        }

        return title;
    }

    private async Task<IReadOnlyList<PostingRow>> ReadRows(CancellationToken cancel)
    {
        var ids = Result.Hits.Select(hit => hit.Id).ToList();
        var rows = await board.OnBoard()
            .Where(posting => ids.Contains(posting.Id))
            .ProjectTo<PostingRow>(mapper.ConfigurationProvider)
            .ToDictionaryAsync(row => row.Id, cancel);
        foreach (var hit in Result.Hits.Where(hit => rows.ContainsKey(hit.Id)))
        {
            rows[hit.Id].DistanceKm = hit.DistanceKm;
        }

        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }
}
