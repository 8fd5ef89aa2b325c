using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>
/// Kinds, hours and reach of a class as they are told. Each kind is told of k, and of all or not of k; least hours, most hours and reach each as a number that k are given. So a
/// posting is held by nobody of the class, by all, or leaves k at least who do not hold it; of several limits together fewer than k may be left who do.
/// </summary>
internal static class SharedLimits
{
    private static readonly int[] Reaches = [5, 10, 15, 20, 30, 40, 50, 75, 100];

    public static IReadOnlyList<PublishedLimits> Of(IReadOnlyList<ReleaseSource> members, int k) => Told(
        members,
        PostingKinds.Current.ToDictionary(kind => kind, kind => SharedAnswers.Of([.. members.Select(member => Accepts(member, kind))], k)),
        [.. members.Select(member => member.Hours)],
        [.. members.Select(StepOf)],
        k);

    /// <summary>Of a class some of whom have gone: the same again, from what was told of those who are left.</summary>
    public static IReadOnlyList<PublishedLimits> StillShared(IReadOnlyList<PublishedLimits> left, int k) => Told(
        left,
        PostingKinds.Current.ToDictionary(kind => kind, kind => SharedAnswers.Of([.. left.Select(limits => limits.Kinds.Contains(kind))], k)),
        [.. left.Select(limits => limits.Hours)],
        [.. left.Select(limits => limits.ReachKm is { } km ? Array.IndexOf(Reaches, km) : Reaches.Length)],
        k);

    /// <summary>Whether the three are told as they are, but for rounding down the reach.</summary>
    public static bool AreOwn(PublishedLimits told, ReleaseSource source) =>
        PostingKinds.Current.All(kind => told.Kinds.Contains(kind) == Accepts(source, kind)) && told.Hours == source.Hours && told.ReachKm == KmOf(StepOf(source));

    private static PublishedLimits[] Told<T>(
        IReadOnlyList<T> members, Dictionary<PostingKind, IReadOnlyList<bool>> kinds, IReadOnlyList<WeeklyHours> hours, IReadOnlyList<int> steps, int k)
    {
        var least = SharedNumbers.Of([.. hours.Select(own => own.Least)], k);
        var most = SharedNumbers.Of([.. hours.Select(own => own.Most)], k);
        var reach = SharedNumbers.Of(steps, k);
        return [.. members.Select((_, at) => new PublishedLimits([.. PostingKinds.Current.Where(kind => kinds[kind][at])], new(least[at], most[at]), KmOf(reach[at])))];
    }

    private static bool Accepts(ReleaseSource source, PostingKind kind) => source.Kinds.Count == 0 || source.Kinds.Contains(kind);

    private static int StepOf(ReleaseSource source) => source.ReachKm is not { } km || km > Reaches[^1] ? Reaches.Length : Math.Max(0, Array.FindLastIndex(Reaches, step => step <= km));

    private static int? KmOf(int step) => step == Reaches.Length ? null : Reaches[step];
}
