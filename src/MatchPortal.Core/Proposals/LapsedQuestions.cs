using MatchPortal.Core.Daily;
using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Proposals;

/// <summary>Ends the questions whose deadline went by without an answer: the citizen can be asked again, and no longer steps back for them.</summary>
public sealed class LapsedQuestions(PortalContext portal, TimeProvider clock) : IDailyDuty
{
    /// <returns>How many.</returns>
    public async Task<int> Run(CancellationToken cancel = default)
    {
        List<Enquiry> overdue = [.. await Overdue(portal.Proposals).ToListAsync(cancel), .. await Overdue(portal.ContactRequests).ToListAsync(cancel)];
        foreach (var question in overdue)
        {
            question.Lapse(clock.Now());
        }

        await portal.SaveChangesAsync(cancel);
        return overdue.Count;
    }

    async Task<string?> IDailyDuty.Do(CancellationToken cancel) => await Run(cancel) is > 0 and var count ? $"{count} questions lapsed" : null;

    private IQueryable<T> Overdue<T>(IQueryable<T> all)
        where T : Enquiry
    {
        var today = clock.Today();
        return all.Where(question => (question.Status == EnquiryStatus.Asked || question.Status == EnquiryStatus.Later) && question.AnswerBy < today);
    }
}
