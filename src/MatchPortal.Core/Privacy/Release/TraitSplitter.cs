using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>Divides a class by facts that a neighbour may know and a posting may ask for, as long as both parts stay large enough to share competences and limits.</summary>
internal static class TraitSplitter
{
    private const int ManyYears = 5;

    // The later ones are worth less than the competences that large parts share: parts must be that many times larger.
    private static readonly (Func<ReleaseSource, bool> Question, int Times)[] Questions =
    [
        (source => source.Licences.Contains(ClassTraits.Car), 1),
        (source => ClassTraits.LevelOf(source, "da") > (int)LanguageLevel.Fluent, 2),
        (source => ClassTraits.LevelOf(source, "en") > (int)LanguageLevel.Conversational, 2),
        (source => source.Years >= ManyYears, 3),
    ];

    private const int OtherLanguages = 3;

    public static IEnumerable<ReleaseClass> Split(ReleaseClass whole, int least)
    {
        IReadOnlyList<IReadOnlyList<ReleaseSource>> parts = [whole.Members];
        foreach (var (question, times) in Questions)
        {
            parts = [.. parts.SelectMany(part => Split(part, question, least * times))];
        }

        string[] others = [.. whole.Members.SelectMany(member => member.Languages).Select(language => language.LanguageCode).Where(code => code is not ("da" or "en")).Distinct().Order(StringComparer.Ordinal)];
        foreach (var code in others)
        {
            parts = [.. parts.SelectMany(part => Split(part, source => ClassTraits.LevelOf(source, code) > (int)LanguageLevel.Conversational, least * OtherLanguages))];
        }

        return parts.Select(part => whole with { Members = part });
    }

    private static IEnumerable<IReadOnlyList<ReleaseSource>> Split(IReadOnlyList<ReleaseSource> part, Func<ReleaseSource, bool> question, int least)
    {
        var sides = part.ToLookup(question);
        ReleaseSource[] yes = [.. sides[true]];
        ReleaseSource[] no = [.. sides[false]];
        return yes.Length >= least && no.Length >= least ? [yes, no] : [part];
    }
}
