using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons;

/// <summary>The groups of DISCO-08 in all four levels, and what people call them.</summary>
public sealed class OccupationTable : TreeTable<Occupation>
{
    private readonly FrozenDictionary<string, OccupationTitle> _byTitle;
    private readonly FrozenDictionary<string, ImmutableArray<OccupationTitle>> _byOccupation;

    private readonly FrozenDictionary<string, ImmutableArray<string>> _words;

    internal OccupationTable(ImmutableArray<Occupation> all, ImmutableArray<OccupationTitle> titles, IEnumerable<KeyValuePair<string, ImmutableArray<string>>> words)
        : base(all, occupation => occupation.Code, occupation => occupation.Broader)
    {
        Titles = titles;
        _byTitle = titles.ToFrozenDictionary(title => title.Title, StringComparer.OrdinalIgnoreCase);
        _byOccupation = titles.GroupBy(title => title.Occupation, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Every title, in the order of the file.</summary>
    public ImmutableArray<OccupationTitle> Titles { get; }

    /// <summary>The titles of a unit group, in the order of the file; none for broader groups and unknown codes.</summary>
    public ImmutableArray<OccupationTitle> TitlesOf(string unitGroup) => _byOccupation.GetValueOrDefault(unitGroup, []);

    /// <summary>Words that titles of a unit group are made of, single and in lower case; none for broader groups and unknown codes.</summary>
    public ImmutableArray<string> WordsOf(string unitGroup) => _words.GetValueOrDefault(unitGroup, []);

    /// <summary>The title written so, upper and lower case alike.</summary>
    public OccupationTitle? FindTitle(string title) => _byTitle.GetValueOrDefault(title.Trim());
}
