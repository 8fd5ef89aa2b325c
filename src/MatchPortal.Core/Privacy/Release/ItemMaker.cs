using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>
/// Given a class, says which items are published of each member: what k of them share just so. A rare competence becomes a broader one, and so on up, and is left off in the end.
/// </summary>
internal sealed class ItemMaker(Lexicon lexicon, int k)
{
    private readonly Dictionary<string, int> _depths = lexicon.Competences.All.ToDictionary(
        competence => competence.Id, competence => lexicon.Competences.AllBroaderOf(competence.Id).Count(), StringComparer.Ordinal);

    /// <returns>The items of each member, in the order of the members; and what became of their competences.</returns>
    public (IReadOnlyList<IReadOnlyList<PublishedItem>> Items, CompetenceCounts Counts) Make(IReadOnlyList<ReleaseSource> members)
    {
        var items = members.Select(_ => new HashSet<PublishedItem>()).ToArray();
        var counts = AddCompetences(members, items);
        Add(ItemKind.Certificate, members, member => member.Certificates, _ => null, items);
        Add(ItemKind.Occupation, members, member => member.OtherOccupations, code => code.Length > 2 ? code[..^1] : null, items);
        return ([.. items.Select(PublishedItems.InOrder)], counts);
    }

    private CompetenceCounts AddCompetences(IReadOnlyList<ReleaseSource> members, HashSet<PublishedItem>[] items)
    {
        var holders = new Dictionary<string, List<Holder>>(StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
        {
            foreach (var competence in members[i].Competences.Where(competence => _depths.ContainsKey(competence.Id)).DistinctBy(competence => competence.Id))
            {
                Put(holders, competence.Id, new(i, PublishedItem.BandOf(competence.Level), competence.IsAgreed, 0));
            }
        }

        var counts = new CompetenceCounts(0, 0, 0, 0);
        for (var depth = _depths.Count == 0 ? 0 : _depths.Values.Max(); depth >= 0; depth--)
        {
            foreach (var (concept, held) in holders.Where(entry => _depths[entry.Key] == depth).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToArray())
            {
                counts += Settle(concept, [.. held.OrderBy(holder => holder.Steps).DistinctBy(holder => holder.Member)], holders, items);
            }
        }

        return counts;
    }

    private CompetenceCounts Settle(string concept, Holder[] held, Dictionary<string, List<Holder>> holders, HashSet<PublishedItem>[] items)
    {
        if (held.Length >= k)
        {
            var told = CompetenceDetail.Of([.. held.Select(holder => (holder.Level, holder.IsAgreed))], k);
            for (var i = 0; i < held.Length; i++)
            {
                items[held[i].Member].Add(new(ItemKind.Competence, concept, told[i].Level, told[i].IsAgreed));
            }

            var broader = held.Count(holder => holder.Steps > 0);
            var levels = Enumerable.Range(0, held.Length).Count(i => held[i].Steps == 0 && told[i].Level is not null);
            return new(levels, held.Length - broader - levels, broader, 0);
        }

        if (lexicon.Competences.BroaderOf(concept) is not { } next)
        {
            return new(0, 0, 0, held.Length);
        }

        foreach (var holder in held)
        {
            Put(holders, next.Id, new(holder.Member, null, false, holder.Steps + 1));
        }

        return new(0, 0, 0, 0);
    }

    private void Add(
        ItemKind kind, IReadOnlyList<ReleaseSource> members, Func<ReleaseSource, IReadOnlyList<string>> held, Func<string, string?> broader, HashSet<PublishedItem>[] items)
    {
        var left = members.SelectMany((member, at) => held(member).Select(concept => (At: at, Concept: concept))).Distinct().ToArray();
        while (left.Length > 0)
        {
            var groups = left.GroupBy(entry => entry.Concept, StringComparer.Ordinal).ToArray();
            foreach (var (at, concept) in groups.Where(group => group.Count() >= k).SelectMany(group => group))
            {
                items[at].Add(new(kind, concept));
            }

            left = [.. groups.Where(group => group.Count() < k && broader(group.Key) is not null).SelectMany(group => group).Select(entry => (entry.At, broader(entry.Concept)!)).Distinct()];
        }
    }

    private static void Put(Dictionary<string, List<Holder>> holders, string concept, Holder holder)
    {
        if (!holders.TryGetValue(concept, out var held))
        {
            holders[concept] = held = [];
        }

        held.Add(holder);
    }

    // Steps: how much broader than what the member has.
    private readonly record struct Holder(int Member, int? Level, bool IsAgreed, int Steps);
}
