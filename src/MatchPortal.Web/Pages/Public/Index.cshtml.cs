using AutoMapper;
using AutoMapper.QueryableExtensions;
using MatchPortal.Core.Insights;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Web.Pages.Public.Postings;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Pages.Public;

public sealed class IndexModel(FigureCount figures, PostingBoard board, IMapper mapper) : PageModel
{
    private const int NewestShown = 4;

    public LiveFigures Figures { get; private set; } = null!;

    public IReadOnlyList<PostingRow> Newest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Figures = await figures.Count(cancel);
        Newest = await board.OnBoard()
            .OrderByDescending(posting => posting.PublishedAt).ThenBy(posting => posting.Id)
            .Take(NewestShown)
            .ProjectTo<PostingRow>(mapper.ConfigurationProvider)
            .ToListAsync(cancel);
    }
}
