using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Pages.Public.Postings;

/// <summary>A posting as everybody may read it, with the person at the company who answers.</summary>
public sealed record PostingDetails(Posting Posting, CompanyMember Contact, Lexicon Lexicon)
{
    public string? OccupationLabel => Posting.OccupationCode is { } code ? Lexicon.Occupations.Find(code)?.Label : null;

    public IEnumerable<string> Musts => Labels(isMust: true);

    public IEnumerable<string> Nices => Labels(isMust: false);

    /// <summary>Null for a posting that has never been on the board.</summary>
    public static async Task<PostingDetails?> Read(PortalContext portal, Lexicon lexicon, string code, CancellationToken cancel)
    {
        var posting = await portal.Postings.AsNoTracking()
            .Include(p => p.Company)
            .Include(p => p.Workplace)
            .SingleOrDefaultAsync(p => p.Code == code && p.PublishedAt != null, cancel);
        return posting is null
            ? null
            : new PostingDetails(posting, await portal.Members.AsNoTracking().SingleAsync(m => m.Id == posting.ContactId, cancel), lexicon);
    }

    private IEnumerable<string> Labels(bool isMust) =>
        Posting.Requirements.Where(requirement => requirement.IsMust == isMust).Select(requirement => requirement.LabelIn(Lexicon)).OfType<string>();
}
