using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.FreeText;
using MatchPortal.Core.Lexicons.Suggesting;

namespace MatchPortal.Core.Postings.Writing;

/// <summary>From a job's title to the trade a posting belongs to.</summary>
public sealed class OccupationWords(Lexicon lexicon, ConceptSuggestions suggestions)
{
    private const int UnitGroup = 4;

    /// <summary>The unit groups a title may mean, the nearest first; the one that was chosen is always among them. Null while the titles are being made ready and the title is not one of ours.</summary>
    public IReadOnlyList<Occupation>? Of(string title, string? chosen)
    {
        var named = lexicon.Occupations.FindTitle(title)?.Occupation;
        var found = suggestions.OfTitle(title, new HashSet<ConceptKey>());
        if (found is null && named is null && chosen is null)
        {
            return null;
        }

        return
        [
            .. new[] { named }.Concat((found ?? []).Where(one => one.Concept.Kind == ConceptKind.Occupation).Select(one => one.Concept.Id)).Append(chosen)
                .OfType<string>().Where(IsUnitGroup).Distinct().Select(code => lexicon.Occupations[code]),
        ];
    }

    public bool IsUnitGroup(string? code) => code?.Length == UnitGroup && lexicon.Occupations.Contains(code);
}
