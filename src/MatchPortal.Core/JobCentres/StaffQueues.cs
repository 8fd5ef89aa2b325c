using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies.Questions;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Training;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.JobCentres;

/// <summary>What waits for one consultant: of the consultant's own companies and own citizens, and of companies that have no consultant yet.</summary>
public sealed class StaffQueues(PortalContext portal, TimeProvider clock)
{
    /// <summary>How long a yes stays in the queue.</summary>
    public static readonly TimeSpan YesIsNews = TimeSpan.FromDays(14);

    /// <summary>The consultant's open cases.</summary>
    public IQueryable<Citizen> CitizensOf(StaffId staff) =>
        portal.Citizens.AsNoTracking().Where(c => c.ContactId == staff && c.ClosedAt == null);

    /// <summary>Everything in a queue, what must be done first at the top.</summary>
    public async Task<IReadOnlyList<QueueItem>> Read(StaffQueue queue, StaffId staff, CancellationToken cancel = default)
    {
        var items = new List<QueueItem>();
        foreach (var query in Queries(queue, staff))
        {
            items.AddRange(await query.ToListAsync(cancel));
        }

        return [.. items.OrderBy(item => item.By ?? DateOnly.MaxValue).ThenBy(item => item.Since).ThenBy(item => item.What, StringComparer.Ordinal)];
    }

    private IReadOnlyList<IQueryable<QueueItem>> Queries(StaffQueue queue, StaffId staff) => queue switch
    {
        StaffQueue.CompaniesToVerify => [CompaniesToVerify(staff)],
        StaffQueue.PostingsToPublish => [PostingsToPublish(staff)],
        StaffQueue.QuestionsFromCompanies => [QuestionsFromCompanies(staff)],
        StaffQueue.YesFromCitizens => [Yes(portal.Proposals, staff), Yes(portal.ContactRequests, staff)],
        StaffQueue.CitizensWhoHaveNotAnswered => [Unanswered(portal.Proposals, staff), Unanswered(portal.ContactRequests, staff)],
        StaffQueue.TrainingToClassify => [TrainingToClassify(staff)],
        StaffQueue.SweepAlarms => [SweepAlarms(staff)],
    };

    private IQueryable<QueueItem> CompaniesToVerify(StaffId staff) =>
        from company in portal.Companies
        where company.VerifiedAt == null && (company.ContactId == staff || company.ContactId == null)
        select new QueueItem(company.Name, null, null, company.RegisteredAt, null) { Company = company.Id };

    private IQueryable<QueueItem> PostingsToPublish(StaffId staff) =>
        from posting in portal.Postings
        where posting.Status == PostingStatus.Submitted && (posting.Company.ContactId == staff || posting.Company.ContactId == null)
        select new QueueItem(posting.Title, posting.Company.Name, null, posting.SubmittedAt!.Value, posting.Period.ApplyBy) { PostingCode = posting.Code };

    private IQueryable<QueueItem> QuestionsFromCompanies(StaffId staff) =>
        from question in QuestionDesk.Waiting(portal, staff)
        select new QueueItem(
            portal.Postings.Where(posting => posting.Id == question.PostingId).Select(posting => posting.Title).FirstOrDefault() ?? "",
            portal.Companies.First(company => company.Id == question.CompanyId).Name, null, question.AskedAt, question.AnswerBy)
        { Question = question.Id, Company = question.CompanyId };

    private IQueryable<QueueItem> SweepAlarms(StaffId staff) =>
        from alarm in new SweepAlarmDesk(portal).Of(staff)
        where alarm.HandledAt == null
        select new QueueItem(portal.Companies.First(company => company.Id == alarm.CompanyId).Name, null, null, alarm.At, null);

    private IQueryable<QueueItem> Yes<T>(IQueryable<T> all, StaffId staff)
        where T : Enquiry
    {
        var from = clock.Now() - YesIsNews;
        return OfMyCitizens(all, staff).Where(e => e.Status == EnquiryStatus.Yes && e.SettledAt >= from)
            .Select(e => new QueueItem(e.Posting.Title, e.Posting.Company.Name, e.ProfileId, e.SettledAt!.Value, null) { PostingCode = e.Posting.Code });
    }

    private IQueryable<QueueItem> Unanswered<T>(IQueryable<T> all, StaffId staff)
        where T : Enquiry =>
        OfMyCitizens(all, staff).Where(e => e.Status == EnquiryStatus.Asked || e.Status == EnquiryStatus.Later)
            .Select(e => new QueueItem(e.Posting.Title, e.Posting.Company.Name, e.ProfileId, e.AskedAt, e.AnswerBy) { PostingCode = e.Posting.Code });

    private IQueryable<QueueItem> TrainingToClassify(StaffId staff)
    {
        var mine = CitizensOf(staff).Select(c => c.ProfileId);
        return portal.Training.Where(t => t.Choice == TrainingChoice.Unknown && mine.Contains(t.ProfileId))
            .Select(t => new QueueItem(t.Title.Value, null, t.ProfileId, t.RecordedAt, null));
    }

    private IQueryable<T> OfMyCitizens<T>(IQueryable<T> all, StaffId staff)
        where T : Enquiry
    {
        var mine = CitizensOf(staff).Select(c => c.ProfileId);
        return all.AsNoTracking().Where(e => mine.Contains(e.ProfileId));
    }
}
