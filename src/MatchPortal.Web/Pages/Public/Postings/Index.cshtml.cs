using AutoMapper;
using AutoMapper.QueryableExtensions;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Search.Browsing;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Searching;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Public.Postings;

public sealed class IndexModel(PostingBoard board, Lexicon lexicon, IMapper mapper, IStringLocalizer<Texts> texts) : PageModel
{
    private const int ExcerptLength = 150;

    [BindProperty(SupportsGet = true, Name = "")]
    public BoardQuery Query { get; set; } = new();

    /// <summary>Null while the index is being built for the first time.</summary>
    public BoardResult? Result { get; private set; }

    public IReadOnlyList<PostingRow> Rows { get; private set; } = [];

    public PostalDistrict? Place { get; private set; }

    public BoardFacets Facets => new(Query, lexicon, texts);

    public IReadOnlyList<WayOn> WaysOn { get; private set; } = [];

    /// <summary>How many were found, in words.</summary>
    public string Found => Result switch
    {
        null => texts["Opslagene bliver gjort klar"],
        { Total: 0 } => texts["Ingen opslag"],
        { Total: 1 } => texts["1 opslag"],
        { Total: var total } => texts["{0} opslag", total],
    };

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Place = ModelState.FindPlace(Query.Place, lexicon, texts);
        ModelState.RefuseUnknown("fag", Query.Trades, lexicon.Occupations.Contains, texts);
        ModelState.RefuseUnknown("kommune", Query.Municipalities, lexicon.Places.Municipalities.Contains, texts);
        var filter = Query.Filter(Place);
        Result = await board.Find(filter, Query.Page, cancel);
        if (Result is { Total: > 0 } found)
        {
            Rows = await ReadRows(found, cancel);
        }
        else if (Result is not null)
        {
            WaysOn = [.. new BoardWaysOn(board, lexicon, texts).From(Query, filter)];
        }
    }

    private async Task<IReadOnlyList<PostingRow>> ReadRows(BoardResult found, CancellationToken cancel)
    {
        var rows = await board.OnBoard()
            .Where(posting => found.Hits.Contains(posting.Id))
            .ProjectTo<PostingRow>(mapper.ConfigurationProvider)
            .ToDictionaryAsync(row => row.Id, cancel);
        foreach (var row in rows.Values)
        {
            row.MarkedTitle = found.Marks.Whole(row.Title);
            row.MarkedCompany = found.Marks.Whole(row.CompanyName);
            row.Excerpt = found.Marks.Piece(row.Tasks.ReplaceLineEndings(" "), ExcerptLength);
            row.Because = Because(row, found.Marks);
            row.DistanceKm = DistanceTo(row.PostalCode);
        }

        return [.. found.Hits.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    private Highlight? Because(PostingRow row, Highlights marks)
    {
        if (new[] { row.MarkedTitle, row.MarkedCompany, row.Excerpt! }.Any(text => text.Places.Count > 0))
        {
            return null;
        }

        var occupation = row.OccupationCode ?? "";
        return row.Requirements.Select(requirement => requirement.LabelIn(lexicon))
            .Append(lexicon.Occupations.Find(occupation)?.Label)
            .Concat(lexicon.Occupations.TitlesOf(occupation).Select(title => title.Title))
            .OfType<string>()
            .Select(marks.Whole)
            .FirstOrDefault(text => text.Places.Count > 0);
    }

    private double? DistanceTo(string postalCode) =>
        Place is not null && lexicon.Places.PostalDistricts.Find(postalCode) is { } district ? district.Centre.DistanceKm(Place.Centre) : null;
}
