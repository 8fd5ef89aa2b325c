using MatchPortal.Core;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Privacy.Release;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>
/// Looks at two days: some show themselves between them, some hide. The attacker knows the day and the class, and compares. Whoever came is among the new rows of the class; whoever
/// went is missing at once, and the others must still be k.
/// </summary>
internal static class DaysAttack
{
    private const int ShareThatMoves = 50;

    public static async Task<IReadOnlyList<AttackLine>> Run(AttackedSite site, ReleaseRecord before, IReadOnlyList<Target> targets, CancellationToken cancel)
    {
        var portal = site.Session.Portal;
        var moving = Math.Max(5, targets.Count / ShareThatMoves);
        ProfileId[] leavers = [.. targets.Where((_, at) => at % ShareThatMoves == 1).Select(target => target.Profile.Id)];
        var joiners = await portal.Citizens.Where(c => c.Visibility == Visibility.Municipality && c.ClosedAt == null && c.PausedUntil == null).OrderBy(c => c.ProfileId).Take(moving).ToListAsync(cancel);
        var left = await portal.Citizens.Where(c => leavers.Contains(c.ProfileId)).ToListAsync(cancel);
        joiners.ForEach(citizen => citizen.ChooseVisibility(Visibility.Employers, Actor.Citizen(citizen.Id), site.Session.Now));
        left.ForEach(citizen => citizen.ChooseVisibility(Visibility.Hidden, Actor.Citizen(citizen.Id), site.Session.Now));
        await portal.SaveChangesAsync(cancel);
        portal.ChangeTracker.Clear();
        var stayed = await Stayed(portal, before, cancel);
        return [Whole(site, joiners, await Profiles(portal, joiners, cancel)), stayed, await NextDay(site, before, joiners, cancel)];
    }

    // Without the guard a new profile is there the moment it is shown: alone with its area and occupation.
    private static AttackLine Whole(AttackedSite site, List<Citizen> joiners, IReadOnlyList<CompetenceProfile> profiles)
    {
        var groups = profiles.GroupBy(profile => $"{profile.Area} {profile.Occupations.FirstOrDefault()?.OccupationCode}");
        return new($"To dage: {joiners.Count} nye, straks synlige", GroupSizes.Of(groups.SelectMany(group => group.Select(_ => group.Count())), site.Rules.K), new(0, 0, 0, 0, 0));
    }

    // Read as the guard reads it, after some have gone: what the others are still told of.
    private static async Task<AttackLine> Stayed(Core.Data.PortalContext portal, ReleaseRecord release, CancellationToken cancel)
    {
        var ids = await portal.Published.Where(row => row.ReleaseId == release.Id && !row.IsWithdrawn).Select(row => row.ProfileId).ToListAsync(cancel);
        List<int> sizes = [];
        foreach (var members in await CurrentRelease.TellClasses(portal, release, ids, cancel))
        {
            var shared = members.SelectMany(member => member.Items).CountBy(item => item).ToDictionary();
            sizes.AddRange(members.Select(member => member.Items.Select(item => shared[item]).Append(members.Count).Min()));
        }

        return new("To dage: de andre, når nogen har skjult sig", null, GroupSizes.Of(sizes, release.Report.K), IsPromised: true);
    }

    // The next morning, by the same code on another day.
    private static async Task<AttackLine> NextDay(AttackedSite site, ReleaseRecord before, List<Citizen> joiners, CancellationToken cancel)
    {
        var sources = await site.Session.Get<ReleaseSources>().Read(before.Day.AddDays(1), cancel);
        var fresh = joiners.Select(citizen => citizen.ProfileId).ToHashSet();
        var made = new Coarsening(site.Lexicon, site.Rules).Make([.. sources.Select(source => source with { IsKnown = !fresh.Contains(source.Id) })]);
        var newcomers = made.Profiles.Where(profile => fresh.Contains(profile.Source.Id)).ToArray();
        var sizes = newcomers.GroupBy(profile => profile.ClassNumber).SelectMany(group => group.Select(_ => group.Count()));
        return new(
            string.Create(Danish.Culture, $"To dage: {newcomers.Length} af {joiners.Count} nye kom med dagen efter, resten venter"), null, GroupSizes.Of(sizes, site.Rules.K), IsPromised: true);
    }

    private static async Task<IReadOnlyList<CompetenceProfile>> Profiles(Core.Data.PortalContext portal, List<Citizen> citizens, CancellationToken cancel)
    {
        ProfileId[] ids = [.. citizens.Select(citizen => citizen.ProfileId)];
        return await portal.Profiles.AsNoTracking().Where(profile => ids.Contains(profile.Id)).ToListAsync(cancel);
    }
}
