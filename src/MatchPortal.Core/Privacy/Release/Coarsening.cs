using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>
/// Given everybody who is shown to employers, says what may be published of each, in the published order: the postal district never, then the municipality, then the title to
/// unit group, minor group and so on; facts that all of a class thus made have in common; the items that enough of it share, or broader ones; and limits that enough have.
/// Guarantees: everything published of a class is shared by k, together with any one item, or any one limit, of each. The same people give the same release, in whatever order.
/// </summary>
public sealed class Coarsening(Lexicon lexicon, ReleaseRules rules)
{
    private readonly Admission _admission = new(rules);
    private readonly ItemMaker _items = new(lexicon, rules.K);

    /// <param name="sources">Each profile once.</param>
    public CoarsenedRelease Make(IReadOnlyCollection<ReleaseSource> sources)
    {
        var admitted = _admission.Admit([.. sources.OrderBy(source => source.Id.Value)]);
        List<ReleasedProfile> released = [];
        var competences = new CompetenceCounts(0, 0, 0, 0);
        for (var i = 0; i < admitted.Classes.Count; i++)
        {
            var (place, members, isSettled) = admitted.Classes[i];
            var traits = ClassTraits.Of(place, members);
            var (items, counts) = _items.Make(members);
            var limits = SharedLimits.Of(members, rules.K);
            competences += counts;
            released.AddRange(members.Select((member, at) => new ReleasedProfile(member, i + 1, isSettled, traits, limits[at], items[at])));
        }

        return new(released, ReportOf(sources.Count, released, admitted, competences));
    }

    private ReleaseReport ReportOf(int visible, List<ReleasedProfile> released, Admitted admitted, CompetenceCounts competences)
    {
        int Count(Func<ReleasedProfile, bool> isSo) => released.Count(isSo);
        int Told(ItemKind kind) => Count(profile => profile.Items.Any(item => item.Kind == kind));
        return new(
            rules.K, visible, released.Count, admitted.Waiting, admitted.LeftOut, admitted.Classes.Count, Count(profile => !profile.IsSettled),
            new(
                Count(profile => profile.Traits.MunicipalityCode is not null),
                Count(profile => profile.Traits is { MunicipalityCode: null, Region: not null }),
                Count(profile => profile.Traits.Region is null)),
            [.. Enumerable.Range(0, 5).Select(digits => Count(profile => (profile.Traits.Occupation?.Length ?? 0) == digits))],
            new(
                Count(profile => profile.Traits.Licences is not null), Count(profile => profile.Traits.Years is not null), Count(profile => profile.Traits.Languages.Count > 0),
                Count(profile => profile.Traits.EducationLevel is not null), Told(ItemKind.Wish), Told(ItemKind.Start),
                Count(profile => SharedLimits.AreOwn(profile.Limits, profile.Source))),
            competences);
    }
}
