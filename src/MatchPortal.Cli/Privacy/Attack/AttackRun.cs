using MatchPortal.Core.Citizens;
using MatchPortal.Core.Privacy.Release;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>All attacks on one site, one after the other; the successive days come last, for they change it.</summary>
internal static class AttackRun
{
    public static async Task<AttackReport> Of(AttackedSite site, CancellationToken cancel)
    {
        var release = await site.Release(cancel);
        var targets = await Targets(site, release, cancel);
        var groups = new Groups(targets, id => site.Lexicon.Competences.AllBroaderOf(id).Select(broader => broader.Id));
        var postings = await AttackPostings.Of(site, cancel);
        List<AttackLine> lines = [.. Neighbour(targets, groups, site.Rules.K), .. WishAttack.Run(targets, groups, site.Rules.K)];
        lines.AddRange(await new AnswerAttack(site, postings, targets).Run(cancel));
        var (collusion, note) = await CollusionAttack.Run(site, postings, targets, groups, cancel);
        lines.Add(collusion);
        var (counts, asked) = await CountAttack.Run(site, postings, targets, groups, cancel);
        lines.Add(counts);
        var shown = new ShownRanking(targets, site.Matching, site.Rules.K);
        QualityLoss[] quality = [QualityLoss.Measure(site, postings, shown, hasLimits: false), QualityLoss.Measure(site, postings, shown, hasLimits: true)];
        lines.AddRange(await DaysAttack.Run(site, release, targets, cancel));
        return new(site.Rules, release.Report, lines, [note, asked], quality);
    }

    private static IEnumerable<AttackLine> Neighbour(IReadOnlyList<Target> targets, Groups groups, int k)
    {
        for (var m = 0; m <= 3; m++)
        {
            var known = m;
            yield return new(
                $"Nabo, kender {m} kompetencer",
                GroupSizes.Of(targets.Select(target => groups.Whole(target, target.Competences.Take(known))), k),
                GroupSizes.Of(targets.Select(target => groups.Published(target, target.Competences.Take(known))), k),
                IsPromised: m <= 1);
        }

        yield return new(
            "Nabo, den kompetence der røber mest",
            GroupSizes.Of(targets.Select(target => target.Competences.Select(id => groups.Whole(target, [id])).DefaultIfEmpty().Min()), k),
            GroupSizes.Of(targets.Select(target => target.Competences.Select(id => groups.Published(target, [id])).DefaultIfEmpty().Min()), k),
            IsPromised: true);
    }

    private static async Task<IReadOnlyList<Target>> Targets(AttackedSite site, ReleaseRecord release, CancellationToken cancel)
    {
        var portal = site.Session.Portal;
        var day = release.Day;
        var profiles = await portal.Profiles.AsNoTracking()
            .Join(
                portal.Citizens.Where(c => c.Visibility == Visibility.Employers && c.ClosedAt == null && (c.PausedUntil == null || c.PausedUntil < day)),
                profile => profile.Id, citizen => citizen.ProfileId, (profile, _) => profile)
            .ToListAsync(cancel);
        var rows = await portal.Published.AsNoTracking().Where(row => row.ReleaseId == release.Id).ToDictionaryAsync(row => row.ProfileId, cancel);
        var dice = new Random(site.Options.Seed);
        return
        [
            .. profiles.OrderBy(profile => profile.Id.Value).Select(profile =>
            {
                string[] competences = [.. profile.Competences.Select(competence => competence.CompetenceId).Distinct()];
                dice.Shuffle(competences);
                return new Target(profile, KnownOf(profile), Target.WantsOf(profile.Wishes), competences, rows.GetValueOrDefault(profile.Id));
            }),
        ];
    }

    private static string KnownOf(CompetenceProfile profile) => string.Join('|', (string[])
    [
        $"{profile.Area.MunicipalityCode} {profile.Area.PostalCode}",
        string.Join(',', profile.Occupations.Take(1).Select(occupation => $"{occupation.OccupationCode} {occupation.Years}")),
        string.Join(',', profile.Education.Select(education => education.LevelCode).Order(StringComparer.Ordinal)),
        string.Join(',', profile.Languages.Select(language => language.LanguageCode).Order(StringComparer.Ordinal)),
        string.Join(',', profile.Licences.Order(StringComparer.Ordinal)),
    ]);
}
