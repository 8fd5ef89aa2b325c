using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes.Keeping;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Port;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>All postings but drafts: until it is sent to the municipality, a posting is the company's own.</summary>
internal sealed class PostingDocuments(Lexicon lexicon, PortalAnalyzers analyzers) : IDocumentSource
{
    public async Task<IReadOnlyList<Guid>> AllIds(PortalContext portal, CancellationToken cancel) =>
        [.. (await Indexed(portal).Select(posting => posting.Id).ToListAsync(cancel)).Select(id => id.Value)];

    public async Task<IReadOnlyList<Guid>> Touched(PortalContext portal, IReadOnlyList<Data.IndexChange> changes, CancellationToken cancel)
    {
        PostingId[] own = [.. Subjects(changes, IndexKind.Posting).Select(id => new PostingId(id))];
        CompanyId[] companies = [.. Subjects(changes, IndexKind.Company).Select(id => new CompanyId(id))];
        WorkplaceId[] workplaces = [.. Subjects(changes, IndexKind.Workplace).Select(id => new WorkplaceId(id))];
        var below = companies.Length + workplaces.Length == 0
            ? []
            : await portal.Postings.AsNoTracking()
                .Where(posting => companies.Contains(posting.CompanyId) || workplaces.Contains(posting.WorkplaceId))
                .Select(posting => posting.Id)
                .ToListAsync(cancel);
        return [.. own.Concat(below).Distinct().Select(id => id.Value)];
    }

    public async Task<IReadOnlyList<SearchDocument>> Documents(PortalContext portal, IReadOnlyList<Guid> ids, int year, CancellationToken cancel)
    {
        PostingId[] wanted = [.. ids.Select(id => new PostingId(id))];
        var rows = await Indexed(portal)
            .Where(posting => wanted.Contains(posting.Id))
            .Select(posting => new PostingSource(
                posting.Id,
                posting.Kind,
                posting.Status,
                posting.Title,
                posting.OccupationCode,
                posting.Tasks,
                posting.Requirements,
                posting.Hours,
                posting.Period,
                posting.Openings,
                posting.SubmittedAt,
                posting.PublishedAt,
                posting.CompanyId,
                posting.Company.Name,
                posting.Workplace.Name,
                posting.Workplace.Address.PostalCode,
                posting.Workplace.Address.City,
                posting.Workplace.Address.MunicipalityCode))
            .ToListAsync(cancel);
        var texts = new DocumentTexts(analyzers);
        return [.. rows.Select(row => PostingDocument.Of(row, lexicon, texts))];
    }

    private static IQueryable<Posting> Indexed(PortalContext portal) =>
        portal.Postings.AsNoTracking().Where(posting => posting.Status != PostingStatus.Draft);

    private static IEnumerable<Guid> Subjects(IReadOnlyList<Data.IndexChange> changes, IndexKind kind) =>
        changes.Where(change => change.Kind == kind).Select(change => change.SubjectId).Distinct();
}
