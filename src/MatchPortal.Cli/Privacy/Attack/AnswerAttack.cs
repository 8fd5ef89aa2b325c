using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>
/// Reads the rows that companies are shown, through the guard, and counts for each how many published profiles would have the very same row. A public CV bank is joined with the
/// rows of postings as they are: whoever stands in it under his name is as alone as his row.
/// </summary>
internal static class AnswerAttack
{
    private const int Asked = 60;

    public static async Task<IReadOnlyList<AttackLine>> Run(AttackedSite site, AttackPostings postings, IReadOnlyList<Target> targets, CancellationToken cancel)
    {
        var published = targets.Where(target => target.Row is not null).ToArray();
        var classes = published.GroupBy(target => target.Row!.ClassNumber).ToLookup(members => Key(members.First().Row!.Traits), members => members.ToArray(), StringComparer.Ordinal);
        List<int> one = [];
        for (var i = 0; i < Math.Min(Asked, published.Length); i++)
        {
            var target = published[i * published.Length / Math.Min(Asked, published.Length)];
            var purpose = await postings.Draft(i, target.Profile.Occupations.FirstOrDefault()?.OccupationCode, target.Competences.Take(1), cancel);
            one.AddRange(await Rows(site, purpose, classes, cancel));
        }

        var (without, with) = Bank(site, postings, published);
        return [new("Viste rækker, opslag med 1 krav", null, GroupSizes.Of(one, site.Rules.K), IsPromised: true), new("CV-bank, opslag som de er", without, with)];
    }

    private static async Task<IEnumerable<int>> Rows(AttackedSite site, Purpose purpose, ILookup<string, Target[]> classes, CancellationToken cancel)
    {
        var answer = await site.Session.Get<EmployerSearch>().Ask(purpose, 1, cancel);
        site.Session.Portal.ChangeTracker.Clear();
        return answer!.Page.Profiles.Select(row => classes[Key(row.Traits)].Sum(members => States(site, purpose.Posting.Requirements, members).Count(states => states == Text(row.Requirements))));
    }

    private static (GroupSizes Without, GroupSizes With) Bank(AttackedSite site, AttackPostings postings, Target[] published)
    {
        List<int> without = [];
        List<int> with = [];
        var classes = published.ToLookup(target => target.Row!.ClassNumber);
        var alike = published.ToLookup(target => target.Known, StringComparer.Ordinal);
        var bank = published.Where((_, at) => at % 10 == 0).ToLookup(target => target.Profile.Occupations.FirstOrDefault()?.OccupationCode ?? "", StringComparer.Ordinal);
        foreach (var posting in postings.Open.Take(Asked * 2))
        {
            string[] asked = [.. posting.Requirements.Where(requirement => requirement.Kind == RequirementKind.Competence).Select(requirement => requirement.ConceptId)];
            foreach (var target in bank[posting.OccupationCode ?? "-"])
            {
                without.Add(alike[target.Known].Count(other => asked.All(id => other.Competences.Contains(id) == target.Competences.Contains(id))));
                Target[] members = [.. classes[target.Row!.ClassNumber]];
                var states = States(site, posting.Requirements, members);
                with.Add(states.Count(other => other == states[Array.IndexOf(members, target)]));
            }
        }

        return (GroupSizes.Of(without, site.Rules.K), GroupSizes.Of(with, site.Rules.K));
    }

    private static string Key(PublishedTraits traits) => string.Join('|', (string?[])
    [
        traits.Occupation, traits.MunicipalityCode, traits.Region, traits.Years?.ToString(), traits.EducationLevel, traits.Danish?.ToString(), traits.Hours?.ToString(), $"{traits.ReachKm}",
        traits.Licences is null ? "?" : string.Join(',', traits.Licences), traits.Kinds is null ? "?" : string.Join(',', traits.Kinds),
    ]);

    private static string[] States(AttackedSite site, IReadOnlyList<Requirement> requirements, Target[] members) =>
        [.. SharedStates.Of(requirements, [.. members.Select(member => (member.Row!, member.Row!.Items))], site.Lexicon, site.Rules.K).Select(Text)];

    private static string Text(IEnumerable<ShownRequirement> shown) => string.Join('|', shown.Select(one => $"{one.State} {one.Told} {one.IsAgreed}"));
}
