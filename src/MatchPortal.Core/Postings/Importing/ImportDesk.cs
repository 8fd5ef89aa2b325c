using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings.Writing;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>Makes drafts of advertisements that a company has elsewhere. Nothing is sent to the municipality from here.</summary>
public sealed class ImportDesk(PortalContext portal, OccupationWords occupations, TimeProvider clock)
{
    /// <summary>What would become of each, in the order of the text. Stores nothing.</summary>
    /// <param name="text">JSON-LD, a web page with it, HR-XML or a table.</param>
    /// <param name="company">Whose drafts they become.</param>
    /// <param name="fallback">Where the work is when an advertisement does not say; null: the company's only workplace, if it has one.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="RuleBrokenException">The text cannot be read; the sentence says where.</exception>
    public async Task<IReadOnlyList<ImportRow>> Read(string text, CompanyId company, WorkplaceId? fallback, CancellationToken cancel = default)
    {
        var ads = AdReader.Read(text);
        var workplaces = await portal.Workplaces.Where(one => one.CompanyId == company && one.ClosedAt == null).ToListAsync(cancel);
        var name = await portal.Companies.Where(one => one.Id == company).Select(one => one.Name).SingleAsync(cancel);
        var chosen = workplaces.FirstOrDefault(one => one.Id == fallback) ?? (workplaces is [var only] ? only : null);
        var understanding = new AdUnderstanding(name, workplaces, chosen, occupations);
        var known = await portal.Set<PostingImport>().AsNoTracking().Where(import => import.CompanyId == company)
            .Join(portal.Postings, import => import.PostingId, posting => posting.Id, (import, posting) => new Known(import.SourceKey, import.Fingerprint, posting.Status))
            .ToDictionaryAsync(import => import.SourceKey, cancel);
        var rows = new List<ImportRow>();
        foreach (var ad in ads.Select(understanding.Read))
        {
            var key = AdKeys.Source(ad);
            rows.Add(new ImportRow(ad, State(ad, known.GetValueOrDefault(key), rows.Any(row => row.SourceKey == key)), key));
        }

        return rows;
    }

    /// <summary>Makes and changes drafts. Doing it twice does no more than once.</summary>
    /// <param name="text">As it was read.</param>
    /// <param name="member">Who answers for the drafts.</param>
    /// <param name="company">The member's.</param>
    /// <param name="fallback">As it was read with.</param>
    /// <param name="numbers">Which of them, by <see cref="ReadAd.Number"/>.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>How many were made and how many changed.</returns>
    public async Task<(int Made, int Changed)> Save(string text, MemberId member, CompanyId company, WorkplaceId? fallback, IReadOnlyCollection<int> numbers, CancellationToken cancel = default)
    {
        // It takes the write lock, so that what is read below is still so when it is written.
        await using var transaction = await portal.Database.BeginTransactionAsync(cancel);
        var rows = (await Read(text, company, fallback, cancel)).Where(row => row.CanBeSaved && numbers.Contains(row.Ad.Ad.Number)).ToList();
        foreach (var row in rows)
        {
            if (row.State == ImportState.New)
            {
                Make(row, member, company);
            }
            else
            {
                await Change(row, member, company, cancel);
            }
        }

        await portal.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return (rows.Count(row => row.State == ImportState.New), rows.Count(row => row.State == ImportState.Changed));
    }

    private void Make(ImportRow row, MemberId member, CompanyId company)
    {
        var posting = new Posting(row.Ad.Workplace!, row.Ad.Kind, member, Actor.Member(member), clock.Now());
        posting.Revise(row.Ad.Content, Actor.Member(member), clock.Now());
        portal.Add(posting);
        portal.Add(new PostingImport(company, row.SourceKey, posting.Id, AdKeys.Fingerprint(row.Ad), clock.Now()));
    }

    // What no advertisement says, the company has added since: it stays.
    private async Task Change(ImportRow row, MemberId member, CompanyId company, CancellationToken cancel)
    {
        var (by, now) = (Actor.Member(member), clock.Now());
        var import = await portal.Set<PostingImport>().SingleAsync(one => one.CompanyId == company && one.SourceKey == row.SourceKey, cancel);
        var posting = await portal.Postings.SingleAsync(one => one.Id == import.PostingId, cancel);
        posting.Place(row.Ad.Workplace!, row.Ad.Kind, by, now);
        var code = row.Ad.IsOccupationGuessed ? posting.OccupationCode ?? row.Ad.Content.OccupationCode : row.Ad.Content.OccupationCode ?? posting.OccupationCode;
        posting.Revise(row.Ad.Content with { OccupationCode = code, Requirements = posting.Requirements, Purpose = posting.Purpose }, by, now);
        import.ReadAgain(AdKeys.Fingerprint(row.Ad), now);
    }

    private static ImportState State(UnderstoodAd ad, Known? known, bool isTwice) => (ad.CanBeDraft.IsAllowed, known) switch
    {
        _ when isTwice => ImportState.Twice,
        (false, _) => ImportState.Lacking,
        (_, null) => ImportState.New,
        (_, { Status: not PostingStatus.Draft }) => ImportState.Sent,
        (_, { Fingerprint: var said }) when said == AdKeys.Fingerprint(ad) => ImportState.Same,
        _ => ImportState.Changed,
    };

    private sealed record Known(string SourceKey, string Fingerprint, PostingStatus Status);
}
