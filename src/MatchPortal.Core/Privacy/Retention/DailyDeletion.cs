using MatchPortal.Core.Daily;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy.Release;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy.Retention;

/// <summary>Deletes what is older than <see cref="RetentionPeriods"/> says. Doing it twice does no more than once.</summary>
public sealed class DailyDeletion(PortalContext portal, TimeProvider clock) : IDailyDuty
{
    public async Task<DeletedRows> Run(CancellationToken cancel = default)
    {
        var today = clock.Today();
        var (seen, asked, handled, released) =
            (today.AddMonths(-RetentionPeriods.ExposureMonths), today.AddMonths(-RetentionPeriods.QuestionMonths), clock.Now().AddMonths(-RetentionPeriods.AlarmMonths), today.AddMonths(-RetentionPeriods.ReleaseMonths));
        var (marked, answered) = (clock.Now().AddMonths(-RetentionPeriods.MarkMonths), clock.Now().AddMonths(-RetentionPeriods.ConsultantMonths));
        var ranked = clock.Now().AddMonths(-RetentionPeriods.RankingMonths);
        var ended = clock.Now().AddDays(-RetentionPeriods.MailDays);
        var current = (await CurrentRelease.Find(portal, cancel))?.Id;
        await using var transaction = await portal.Database.BeginTransactionAsync(cancel);
        var deleted = new DeletedRows(
            await portal.Exposures.Where(exposure => exposure.Day < seen).ExecuteDeleteAsync(cancel),
            await portal.Questions.Where(question => question.Day < asked).ExecuteDeleteAsync(cancel),
            await portal.SweepAlarms.Where(alarm => alarm.HandledAt < handled).ExecuteDeleteAsync(cancel),
            await portal.Releases.Where(release => release.Day < released && release.Id != current).ExecuteDeleteAsync(cancel),
            await portal.Mails.Where(mail => (mail.SentAt ?? mail.FailedAt ?? mail.CreatedAt) < ended).ExecuteDeleteAsync(cancel),
            await portal.CandidateMarks.Where(mark => portal.Postings.Any(posting => posting.Id == mark.PostingId && posting.EndedAt < marked)).ExecuteDeleteAsync(cancel),
            await portal.ConsultantQuestions.Where(question => question.AnsweredAt < answered).ExecuteDeleteAsync(cancel),
            await portal.Rankings.Where(ranking => ranking.At < ranked).ExecuteDeleteAsync(cancel));
        await transaction.CommitAsync(cancel);
        return deleted;
    }

    async Task<string?> IDailyDuty.Do(CancellationToken cancel) => await Run(cancel) is var deleted && deleted != DeletedRows.None ? deleted.ToString() : null;
}
