using System.Collections.Frozen;
using MatchPortal.Search.Analysis;

namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>Every way the lexicon writes its concepts, by roots.</summary>
internal sealed class PhraseTable
{
    /// <summary>The most words of a text that are looked up as one phrase.</summary>
    public const int MostWords = 5;

    private const int MostScattered = 40;
    private const int LongestRoots = 4;

    private readonly FrozenDictionary<string, KnownPhrase[]> _byRoots;
    private readonly FrozenDictionary<string, KnownPhrase[]> _byRarest;
    private readonly FrozenSet<string> _roots;

    public PhraseTable(Lexicon lexicon)
    {
        string[] titles = [.. Titles(lexicon).Select(title => title.Title)];
        var parts = WordParts.Of([.. DanishNouns.All, .. Forms(lexicon).Select(form => form.Written), .. titles], []);
        Reader = new(Analyzer.Danish with { Parts = parts });
        KnownPhrase[] all =
        [
            .. Forms(lexicon).Concat(Titles(lexicon).Select(title => (ConceptKind.Occupation, title.Group, title.Label, title.Title)))
                .Select(form => Phrase(form.Item1, form.Item2, form.Item3, form.Item4))
                .Where(phrase => phrase.Roots.Length > 0),
        ];
        _byRoots = all.GroupBy(phrase => Key(phrase.Roots), StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        var frequency = all.SelectMany(phrase => phrase.Roots).CountBy(root => root).ToDictionary(StringComparer.Ordinal);
        _byRarest = all.Where(phrase => phrase.Roots.Length is > 1 and <= LongestRoots && phrase.Kind != ConceptKind.Occupation)
            .GroupBy(phrase => phrase.Roots.MinBy(root => frequency[root])!, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Take(MostScattered).ToArray(), StringComparer.Ordinal);
        _roots = frequency.Keys.ToFrozenSet(StringComparer.Ordinal);
        Single = [.. all.Where(phrase => phrase.Kind != ConceptKind.Occupation && phrase.Written.All(char.IsLetter))];
    }

    public WordRoots Reader { get; }

    /// <summary>Those that are written as one word.</summary>
    public IReadOnlyList<KnownPhrase> Single { get; }

    /// <param name="roots">Sorted, each once.</param>
    public KnownPhrase[] Find(IEnumerable<string> roots) => _byRoots.GetValueOrDefault(Key(roots), []);

    /// <summary>Phrases of several roots whose rarest root is this.</summary>
    public KnownPhrase[] WithRarest(string root) => _byRarest.GetValueOrDefault(root, []);

    public bool Knows(string root) => _roots.Contains(root);

    private static string Key(IEnumerable<string> roots) => string.Join(' ', roots);

    private static IEnumerable<(ConceptKind Kind, string Id, string Label, string Written)> Forms(Lexicon lexicon) =>
    [
        .. lexicon.Competences.All.SelectMany(one => one.Synonyms.Prepend(one.Label), (one, form) => (ConceptKind.Competence, one.Id, one.Label, form)),
        .. lexicon.Languages.All.SelectMany(one => one.Synonyms.Prepend(one.Label), (one, form) => (ConceptKind.Competence, one.Competence, one.Label, form)),
        .. PhraseExamples.All.Where(one => lexicon.Competences.Contains(one.Competence))
            .Select(one => (ConceptKind.Competence, one.Competence, lexicon.Competences[one.Competence].Label, one.Written)),
        .. lexicon.Certificates.All.SelectMany(one => one.Synonyms.Prepend(one.Label), (one, form) => (ConceptKind.Certificate, one.Id, one.Label, form)),
    ];

    private static IEnumerable<(string Group, string Label, string Title)> Titles(Lexicon lexicon) =>
        lexicon.Occupations.Titles.Select(title => (title.Occupation, lexicon.Occupations[title.Occupation].Label, title.Title));

    private KnownPhrase Phrase(ConceptKind kind, string id, string label, string written)
    {
        var words = Reader.Read(written);
        return new(kind, id, label, written, WordRoots.Sorted(words)) { Words = Math.Max(words.Count, written.AsSpan().Count(' ')), Head = words.LastOrDefault()?.Parts[^1] };
    }
}
