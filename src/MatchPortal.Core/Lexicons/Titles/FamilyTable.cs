using System.Collections.Frozen;
using MatchPortal.Search.Analysis;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>Which families a word belongs to, as something asked for and as something found.</summary>
internal sealed class FamilyTable
{
    private readonly FrozenDictionary<string, string[]> _asked;
    private readonly FrozenDictionary<string, string[]> _found;

    private FamilyTable(FrozenDictionary<string, string[]> asked, FrozenDictionary<string, string[]> found) => (_asked, _found) = (asked, found);

    /// <param name="prefix">Makes the names of one table differ from another's.</param>
    /// <param name="lines">As in <see cref="TitleFamilies"/>.</param>
    public static FamilyTable Of(string prefix, string lines)
    {
        var (asked, found) = (new List<(string Stem, string Name)>(), new List<(string Stem, string Name)>());
        var number = 0;
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var name = $"={prefix}{number++}";
            var sides = line.Split('>');
            asked.AddRange(Stems(sides[0]).Select(stem => (stem, name)));
            found.AddRange(sides.SelectMany(Stems).Select(stem => (stem, name)));
        }

        return new(Grouped(asked), Grouped(found));
    }

    public IReadOnlyList<string> Asked(string stem) => _asked.GetValueOrDefault(stem, []);

    public IReadOnlyList<string> Found(string stem) => _found.GetValueOrDefault(stem, []);

    private static IEnumerable<string> Stems(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => DanishStemmer.Stem(word).ToString());

    private static FrozenDictionary<string, string[]> Grouped(IEnumerable<(string Stem, string Name)> pairs) => pairs
        .GroupBy(pair => pair.Stem, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Name).Distinct().ToArray(), StringComparer.Ordinal);
}
