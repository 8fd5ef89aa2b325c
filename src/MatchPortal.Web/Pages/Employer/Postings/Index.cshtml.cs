using AutoMapper;
using AutoMapper.QueryableExtensions;
using MatchPortal.Core;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Web.Pages.Employer.Start;
using MatchPortal.Web.Pages.Employer.Writing;
using MatchPortal.Web.SignIn;
using MatchPortal.Web.Ui;
using MatchPortal.Web.Ui.Layout;
using MatchPortal.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.Pages.Employer.Postings;

/// <summary>All the company's postings, what can be done something about first.</summary>
public sealed class IndexModel(CompanyDoor door, PostingDesk desk, IMapper mapper, IStringLocalizer<Texts> texts) : PageModel
{
    public IReadOnlyList<OwnPostingRow> Postings { get; private set; } = [];

    public DateOnly Today => door.Today;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var rows = await door.PostingsOf(User.CompanyId()).ProjectTo<OwnPostingRow>(mapper.ConfigurationProvider).ToListAsync(cancel);
        Postings = [.. rows.OrderBy(row => row.Rank).ThenBy(row => row.ApplyBy ?? DateOnly.MaxValue).ThenBy(row => row.TitleSortKey, StringComparer.Ordinal)];
    }

    public async Task<IActionResult> OnPostCopyAsync(string code, CancellationToken cancel)
    {
        if (await desk.Copy(code, User.MemberId(), User.CompanyId(), cancel) is not { } copy)
        {
            return NotFound();
        }

        TempData.Notice(texts["Her er en kopi. Datoerne er taget ud, resten er det samme."]);
        return Redirect(WritingSteps.PathOf(copy.Code, WritingStep.Job));
    }

    public async Task<IActionResult> OnPostMoveAsync(string code, PostingMove move, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await desk.Find(code, User.CompanyId(), cancel) is not { } posting)
        {
            return NotFound();
        }

        await desk.Take(move, posting, User.Actor(), cancel);
        TempData.Notice(texts["{0}: {1}", posting.Title, texts.Say(posting.Status)]);
        return RedirectToPage();
    }
}
