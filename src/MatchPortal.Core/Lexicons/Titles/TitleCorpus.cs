using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>Occupations as a text file lists them, for searches in other classifications than the lexicon's own.</summary>
public static class TitleCorpus
{
    private const int LongestForm = 120;

    /// <summary>
    /// The first field is the preferred title; titles beside it follow after "|" or in fields of their own. A field that is longer than a title or ends as a sentence
    /// is a description.
    /// </summary>
    /// <param name="id">Unique.</param>
    /// <param name="fields">At least one.</param>
    public static TitleEntry Entry(string id, IReadOnlyList<string> fields)
    {
        var parts = fields.SelectMany(field => field.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        ImmutableArray<string> forms = [.. parts.Where((part, at) => at == 0 || IsForm(part)).Distinct(StringComparer.OrdinalIgnoreCase)];
        return new TitleEntry(id, forms.IsEmpty ? [id] : forms) { About = string.Join(' ', parts.Where((part, at) => at > 0 && !IsForm(part))) };
    }

    private static bool IsForm(string part) => part.Length <= LongestForm && !part.EndsWith('.');
}
