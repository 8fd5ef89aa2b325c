using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Companies.Questions;

/// <summary>What companies ask their consultants, and what they are answered.</summary>
public sealed class QuestionDesk(PortalContext portal, TextScrubber scrubber, CompanyMail mail, TimeProvider clock)
{
    private const int Counted = 90;

    public DateOnly NextAnswerBy => clock.Today().AfterWorkingDays(1);

    /// <summary>Asks the company's consultant. The same twice, while it waits, is one question.</summary>
    /// <returns>Null when the posting is not the company's.</returns>
    public async Task<ConsultantQuestion?> Ask(QuestionKind kind, string? postingCode, string text, MemberId by, CompanyId companyId, CancellationToken cancel = default)
    {
        var company = await portal.Companies.SingleAsync(one => one.Id == companyId, cancel);
        var posting = postingCode is null ? null : await portal.Postings.AsNoTracking().SingleOrDefaultAsync(one => one.Code == postingCode && one.CompanyId == companyId, cancel);
        if (postingCode is not null && posting is null)
        {
            return null;
        }

        var (postingId, scrubbed) = (posting?.Id, scrubber.Scrub(text).Text);
        var waiting = await portal.ConsultantQuestions.Where(one => one.CompanyId == companyId && one.Kind == kind && one.AnsweredAt == null).ToListAsync(cancel);
        if (waiting.Find(one => one.PostingId == postingId) is { } asked)
        {
            return asked;
        }

        var question = portal.ConsultantQuestions.Add(new ConsultantQuestion(kind, company, postingId, scrubbed, by, clock.Now())).Entity;
        await portal.SaveChangesAsync(cancel);
        return question;
    }

    /// <summary>A company's own, the newest first; with the posting's code where there is one.</summary>
    public async Task<IReadOnlyList<(ConsultantQuestion Question, string? PostingCode)>> Of(CompanyId company, CancellationToken cancel = default)
    {
        var rows = await portal.ConsultantQuestions.AsNoTracking().Where(one => one.CompanyId == company)
            .OrderByDescending(one => one.AskedAt).Take(20)
            .Select(one => new { Question = one, Code = portal.Postings.Where(posting => posting.Id == one.PostingId).Select(posting => posting.Code).FirstOrDefault() })
            .ToListAsync(cancel);
        return [.. rows.Select(row => (row.Question, row.Code))];
    }

    /// <summary>To be answered, by the one who was asked, the substitute, or anybody where nobody was. Null when it is not this person's.</summary>
    public async Task<ConsultantQuestion?> Find(QuestionId id, StaffId staff, CancellationToken cancel = default) =>
        await Waiting(portal, staff).SingleOrDefaultAsync(one => one.Id == id, cancel);

    /// <summary>Who answers a company that had no consultant becomes it.</summary>
    /// <exception cref="RuleBrokenException">See <see cref="ConsultantQuestion.CanReply"/>.</exception>
    public async Task Reply(ConsultantQuestion question, string answer, StaffId by, CancellationToken cancel = default)
    {
        question.Reply(scrubber.Scrub(answer).Text, by, clock.Now());
        var company = await portal.Companies.SingleAsync(one => one.Id == question.CompanyId, cancel);
        if (company.ContactId is null)
        {
            company.AssignContact(await portal.Staff.SingleAsync(one => one.Id == by, cancel), Actor.Staff(by), clock.Now());
        }

        mail.QuestionAnswered(await portal.Members.SingleAsync(one => one.Id == question.AskedBy, cancel));
        await portal.SaveChangesAsync(cancel);
    }

    /// <summary>The median time from a company's question to the answer over the last quarter; null when nobody has been answered.</summary>
    public async Task<TimeSpan?> TypicalAnswer(CancellationToken cancel = default)
    {
        var since = clock.Now().AddDays(-Counted);
        var times = await portal.ConsultantQuestions.AsNoTracking().Where(one => one.AnsweredAt >= since).Select(one => new { one.AskedAt, one.AnsweredAt }).ToListAsync(cancel);
        TimeSpan[] waits = [.. times.Select(time => time.AnsweredAt!.Value - time.AskedAt).Order()];
        return waits.Length == 0 ? null : waits[waits.Length / 2];
    }

    internal static IQueryable<ConsultantQuestion> Waiting(PortalContext portal, StaffId staff) => portal.ConsultantQuestions.Where(one =>
        one.AnsweredAt == null
        && (one.ConsultantId == staff || one.ConsultantId == null || portal.Staff.Any(asked => asked.Id == one.ConsultantId && (asked.SubstituteId == staff || asked.LeftAt != null))));
}
