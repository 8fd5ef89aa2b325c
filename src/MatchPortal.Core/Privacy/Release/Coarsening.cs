using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>
/// Given everybody who is shown to employers, says what may be published of each, in the published order: the postal district never, then the municipality, then the title to
/// unit group, minor group and so on; then as many further traits as leave the classes large; then the competences that enough of the class share, or broader ones.
/// Guarantees: everything published of a person is shared by k, together with any one of the person's items. The same people give the same release, in whatever order.
/// </summary>
public sealed class Coarsening(Lexicon lexicon, ReleaseRules rules)
{
    private readonly ClassMaker _classes = new(rules);
    private readonly ItemMaker _items = new(lexicon, rules.K);

    /// <param name="sources">Each profile once.</param>
    public CoarsenedRelease Make(IReadOnlyCollection<ReleaseSource> sources)
    {
        ReleaseSource[] all = [.. sources.OrderBy(source => source.Id.Value)];
        var (parts, leftOut, waiting) = Admit(all);
        List<ReleasedProfile> released = [];
        var competences = new CompetenceCounts(0, 0, 0, 0);
        for (var i = 0; i < parts.Count; i++)
        {
            var (items, counts) = _items.Make(parts[i].Members);
            competences += counts;
            released.AddRange(parts[i].Members.Select((member, at) => new ReleasedProfile(member, i + 1, parts[i].Traits, items[at])));
        }

        return new(released, ReportOf(all.Length, released, waiting, leftOut, parts.Count, competences));
    }

    // Who is new comes in with at least k - 1 others of the same class, and is told of together with them on the first day, so that nobody can tell who came by comparing two days.
    // On the very first day everybody is new.
    private (IReadOnlyList<ReleaseClass> Parts, int LeftOut, int Waiting) Admit(ReleaseSource[] all)
    {
        var isFirst = !Array.Exists(all, source => source.IsKnown);
        var ready = all;
        while (true)
        {
            var (classes, leftOut) = _classes.Make(ready);
            var alone = isFirst ? [] : classes.Select(Fresh).Where(fresh => fresh.Length < rules.K).SelectMany(fresh => fresh).ToHashSet();
            if (alone.Count == 0)
            {
                return ([.. classes.SelectMany(whole => PartsOf(whole, isFirst))], leftOut, all.Length - ready.Length);
            }

            ready = [.. ready.Where(source => !alone.Contains(source))];
        }
    }

    private IEnumerable<ReleaseClass> PartsOf(ReleaseClass whole, bool isFirst)
    {
        var fresh = isFirst ? [] : Fresh(whole);
        ReleaseSource[] known = [.. whole.Members.Except(fresh)];
        return fresh.Length == 0 ? TraitSplitter.Split(whole, rules.LeastPart)
            : known.Length < rules.K ? [new(ClassTraits.Of(whole.Traits, whole.Members), whole.Members)]
            : TraitSplitter.Split(whole with { Members = known }, rules.LeastPart).Append(new(ClassTraits.Of(whole.Traits, fresh), fresh));
    }

    private static ReleaseSource[] Fresh(ReleaseClass whole) => [.. whole.Members.Where(member => !member.IsKnown)];

    private ReleaseReport ReportOf(int visible, List<ReleasedProfile> released, int waiting, int leftOut, int classes, CompetenceCounts competences)
    {
        int Count(Func<PublishedTraits, bool> isSo) => released.Count(profile => isSo(profile.Traits));
        return new(
            rules.K, visible, released.Count, waiting, leftOut, classes,
            new(Count(traits => traits.MunicipalityCode is not null), Count(traits => traits is { MunicipalityCode: null, Region: not null }), Count(traits => traits.Region is null)),
            [.. Enumerable.Range(0, 5).Select(digits => Count(traits => (traits.Occupation?.Length ?? 0) == digits))],
            new(
                Count(traits => traits.Licences is not null), Count(traits => traits.Years is not null), Count(traits => traits.Danish is not null),
                Count(traits => traits.EducationLevel is not null), released.Count(profile => ClassTraits.AreOwn(profile.Traits, profile.Source))),
            competences);
    }
}
