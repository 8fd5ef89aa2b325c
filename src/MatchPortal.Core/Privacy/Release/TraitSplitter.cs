using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>Divides a class by further questions, those first that a posting filters by, as long as both parts stay large enough.</summary>
internal static class TraitSplitter
{
    private const int NearKm = 20;
    private const int FarKm = 40;
    private const int ManyYears = 5;

    // The last ones are worth less than competences, which large classes share more of: parts must be that many times larger.
    private static readonly (Func<ReleaseSource, bool> Question, int Times)[] Questions =
    [
        (source => Accepts(source, PostingKind.OrdinaryJob), 1),
        (source => source.Hours.Overlaps(WeeklyHours.Full), 1),
        (source => ReachOf(source) >= NearKm, 1),
        (source => source.Licences.Contains(ClassTraits.Car), 1),
        (source => Accepts(source, PostingKind.WorkPlacement), 2),
        (source => ReachOf(source) >= FarKm, 2),
        (source => source.Years >= ManyYears, 3),
        (source => ClassTraits.DanishOf(source) >= LanguageLevel.Fluent, 3),
    ];

    public static IEnumerable<ReleaseClass> Split(ReleaseClass whole, int least)
    {
        IReadOnlyList<IReadOnlyList<ReleaseSource>> parts = [whole.Members];
        foreach (var (question, times) in Questions)
        {
            parts = [.. parts.SelectMany(part => Split(part, question, least * times))];
        }

        return parts.Select(part => new ReleaseClass(ClassTraits.Of(whole.Traits, part), part));
    }

    internal static bool Accepts(ReleaseSource source, PostingKind kind) => source.Kinds.Count == 0 || source.Kinds.Contains(kind);

    internal static int ReachOf(ReleaseSource source) => source.ReachKm ?? int.MaxValue;

    private static IEnumerable<IReadOnlyList<ReleaseSource>> Split(IReadOnlyList<ReleaseSource> part, Func<ReleaseSource, bool> question, int least)
    {
        var sides = part.ToLookup(question);
        ReleaseSource[] yes = [.. sides[true]];
        ReleaseSource[] no = [.. sides[false]];
        return yes.Length >= least && no.Length >= least ? [yes, no] : [part];
    }
}
