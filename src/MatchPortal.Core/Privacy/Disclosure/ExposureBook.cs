using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>
/// What each company has seen and asked: keeps to the day's limits, and tells the staff when somebody looks at more than a posting needs. Its members are called inside a
/// transaction, so that two requests of one company cannot both take what is left.
/// </summary>
public sealed class ExposureBook(PortalContext portal, Pseudonyms pseudonyms, DisclosureLimits limits, TimeProvider clock)
{
    internal DisclosureLimits Limits => limits;

    internal DateOnly Today => clock.Today();

    /// <summary>Writes down who is seen, as far as the day's limit allows: who has been seen today already, then as many others as are left, in order.</summary>
    /// <returns>What the company calls each of those it may see.</returns>
    internal async Task<IReadOnlyDictionary<ProfileId, string>> Admit(Purpose purpose, IReadOnlyList<ProfileId> profiles, CancellationToken cancel)
    {
        var today = Today;
        var seen = (await portal.Exposures.Where(e => e.CompanyId == purpose.CompanyId && e.Day == today).Select(e => e.ProfileId).Distinct().ToListAsync(cancel)).ToHashSet();
        var names = await Names(purpose, profiles, cancel);
        var noted = (await portal.Exposures
            .Where(e => e.MemberId == purpose.MemberId && e.PostingId == purpose.PostingId && e.Day == today)
            .Select(e => e.ProfileId)
            .ToListAsync(cancel)).ToHashSet();
        var admitted = new Dictionary<ProfileId, string>();
        foreach (var profile in profiles.Where(profile => seen.Contains(profile) || seen.Count < limits.ProfilesPerDay))
        {
            seen.Add(profile);
            admitted[profile] = names[profile];
            if (noted.Add(profile))
            {
                portal.Exposures.Add(new Exposure(purpose, profile, names[profile], clock.Now()));
            }
        }

        await AlarmFrom(limits.ManyProfiles, seen.Count, purpose.CompanyId, SweepReason.ManyProfiles, cancel);
        await portal.SaveChangesAsync(cancel);
        return admitted;
    }

    internal async Task<CountBand?> Answer(Purpose purpose, long release, string question, int total, CancellationToken cancel)
    {
        var today = Today;
        var answered = await portal.Questions.Where(q => q.ReleaseId == release && q.Question == question).Select(q => (CountBand?)q.Band).FirstOrDefaultAsync(cancel);
        var asked = await portal.Questions.Where(q => q.CompanyId == purpose.CompanyId && q.Day == today).Select(q => q.Question).Distinct().ToListAsync(cancel);
        var isNew = !asked.Contains(question);
        if (isNew && asked.Count >= limits.QuestionsPerDay)
        {
            return null;
        }

        var band = answered ?? CountBands.Of(total);
        if (!await portal.Questions.AnyAsync(q => q.CompanyId == purpose.CompanyId && q.Day == today && q.ReleaseId == release && q.Question == question, cancel))
        {
            portal.Questions.Add(new AskedQuestion(purpose.CompanyId, today, release, question, band));
        }

        await AlarmFrom(limits.ManyQuestions, asked.Count + (isNew ? 1 : 0), purpose.CompanyId, SweepReason.ManyQuestions, cancel);
        await portal.SaveChangesAsync(cancel);
        return band;
    }

    // A name that was given stays; the second of two that would be called the same gets a longer one.
    internal async Task<Dictionary<ProfileId, string>> Names(Purpose purpose, IReadOnlyList<ProfileId> profiles, CancellationToken cancel)
    {
        var given = await portal.Exposures.Where(e => e.PostingId == purpose.PostingId).Select(e => new { e.ProfileId, e.Pseudonym }).Distinct().ToListAsync(cancel);
        var names = given.GroupBy(e => e.ProfileId).ToDictionary(group => group.Key, group => group.First().Pseudonym);
        var taken = names.Values.ToHashSet();
        foreach (var profile in profiles.Where(profile => !names.ContainsKey(profile)))
        {
            var name = pseudonyms.Of(purpose, profile, Pseudonyms.Length);
            names[profile] = taken.Add(name) ? name : pseudonyms.Of(purpose, profile, Pseudonyms.Longer);
            taken.Add(names[profile]);
        }

        return names;
    }

    private async Task AlarmFrom(int many, int count, CompanyId company, SweepReason reason, CancellationToken cancel)
    {
        var today = Today;
        if (count >= many && !await portal.SweepAlarms.AnyAsync(alarm => alarm.CompanyId == company && alarm.Day == today && alarm.Reason == reason, cancel))
        {
            portal.SweepAlarms.Add(new SweepAlarm(company, reason, clock.Now()));
            portal.Note(new AuditRecord(Actor.Portal, AuditAction.SweepSuspected, new AuditSubject(nameof(Company), company.Value), clock.Now(), null));
        }
    }
}
