using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Rules;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Pages.Employer.Candidates;

/// <summary>A page about the profiles of one posting: none of them answers before the guard has opened the posting for the member.</summary>
public abstract class CandidatePage(CompanyDoor door, DisclosureGuard guard) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>Null where nothing may be shown yet; then <see cref="WhyNot"/> says why.</summary>
    public Purpose? Purpose { get; private set; }

    public Verdict WhyNot { get; private set; }

    public Posting Posting { get; private set; } = null!;

    public ContactPerson? Consultant { get; private set; }

    public DateOnly Today => door.Today;

    public DateTime Now => door.Now;

    protected CancellationToken Cancel => HttpContext.RequestAborted;

    protected DisclosureGuard Guard => guard;

    /// <summary>The name of a candidate as it is given. An address that the site writes has small letters only.</summary>
    protected static string Spelt(string pseudonym) => pseudonym.ToUpperInvariant();

    /// <returns>False when the company has no such posting.</returns>
    protected async Task<bool> Open()
    {
        var posting = await door.PostingsOf(User.CompanyId()).Include(one => one.Company).Include(one => one.Workplace).SingleOrDefaultAsync(one => one.Code == Code, Cancel);
        if (posting is null || await guard.CanOpen(posting.Id, User.MemberId(), Cancel) is not { } verdict)
        {
            return false;
        }

        (Posting, WhyNot) = (posting, verdict);
        Consultant = await door.ContactOf(posting.CompanyId, Cancel);
        Purpose = verdict.IsAllowed ? await guard.Open(posting.Id, User.MemberId(), Cancel) : null;
        return true;
    }

    public static IEnumerable<string> Labels(Posting posting, bool isMust, Lexicon lexicon) =>
        posting.Requirements.Where(one => one.IsMust == isMust).Select(one => one.LabelIn(lexicon)).OfType<string>();
}
