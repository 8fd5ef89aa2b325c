using System.Collections.Frozen;
using MatchPortal.Search.Analysis;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>The unit groups of titles that are known word for word, inflections and small words aside.</summary>
internal sealed class KnownTitles(Lexicon lexicon)
{
    private readonly FrozenDictionary<string, string> _byLabel = ByKey(
        lexicon.Occupations.All.Where(occupation => occupation.Level == OccupationLevel.Unit).Select(unit => (unit.Label, unit.Code)));

    private readonly FrozenDictionary<string, string> _byTitle = ByKey(lexicon.Occupations.Titles.Select(title => (title.Title, title.Occupation)));

    /// <summary>The group whose official label it is, or null.</summary>
    public string? GroupOfLabel(string title) => _byLabel.GetValueOrDefault(Key(title));

    /// <summary>The group that the lexicon has the title under, or null.</summary>
    public string? GroupOfTitle(string title) => _byTitle.GetValueOrDefault(Key(title));

    private static FrozenDictionary<string, string> ByKey(IEnumerable<(string Title, string Group)> rows) =>
        rows.DistinctBy(row => Key(row.Title)).ToFrozenDictionary(row => Key(row.Title), row => row.Group, StringComparer.Ordinal);

    private static string Key(string title) => string.Join(' ', TitleWords.Of(title).Where(word => !StopWords.Contains(word)).Select(word => DanishStemmer.Stem(word).ToString()));
}
