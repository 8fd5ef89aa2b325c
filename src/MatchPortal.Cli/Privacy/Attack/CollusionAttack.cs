using MatchPortal.Core;
using MatchPortal.Core.Privacy.Disclosure;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>Three companies ask for one competence of the target each, and put together what they saw.</summary>
internal static class CollusionAttack
{
    private const int Companies = 3;

    public static async Task<(AttackLine Line, string Note)> Run(AttackedSite site, AttackPostings postings, IReadOnlyList<Target> targets, Groups groups, CancellationToken cancel)
    {
        Target[] known = [.. targets.Where(target => target.Row is not null && target.Competences.Count >= Companies)];

        // Whole profiles carry one id for everybody, so the companies can join their rows; behind the guard only what each saw on its own is left.
        var line = new AttackLine(
            "3 virksomheder, 1 kompetence hver",
            GroupSizes.Of(known.Select(target => groups.Whole(target, target.Competences.Take(Companies))), site.Rules.K),
            GroupSizes.Of(known.Select(target => target.Competences.Take(Companies).Min(id => groups.Published(target, [id]))), site.Rules.K),
            IsPromised: true);
        return (line, await Linked(site, postings, known, cancel));
    }

    private static async Task<string> Linked(AttackedSite site, AttackPostings postings, Target[] known, CancellationToken cancel)
    {
        Guid[] same = [.. known.Take(DisclosureLimits.Standard.RowsPerPosting).Select(target => target.Profile.Id.Value)];
        var guard = site.Session.Get<DisclosureGuard>();
        List<string[]> names = [];
        for (var company = 0; company < Companies; company++)
        {
            // Companies that have asked nothing yet.
            var purpose = await postings.Draft(postings.Companies.Count - 1 - company, null, known.Take(1).SelectMany(target => target.Competences.Take(1)), cancel);
            names.Add([.. (await guard.Show(purpose, same, ShownFilter.None, 0, same.Length, cancel)).Profiles.Select(profile => profile.Pseudonym)]);
            site.Session.Portal.ChangeTracker.Clear();
        }

        var linked = names[0].Zip(names[1]).Count(pair => pair.First == pair.Second) + names[1].Zip(names[2]).Count(pair => pair.First == pair.Second);
        return string.Create(Danish.Culture, $"Tre virksomheder, der ser de samme {names[0].Length} profiler, har {linked} navne fælles.");
    }
}
