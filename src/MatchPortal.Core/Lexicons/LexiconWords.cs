using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons;

/// <summary>Job titles, competences and certificates by the beginnings of their words: what somebody may be typing. Immutable, so any thread may read it.</summary>
public sealed class LexiconWords
{
    private readonly ImmutableArray<(string Key, LexiconWord Word, bool IsFirst)> _beginnings;

    public LexiconWords(Lexicon lexicon)
    {
        IEnumerable<LexiconWord> words =
        [
            .. lexicon.Occupations.Titles.Where(title => title.Kind != TitleKind.Abbreviation).Select(title => new LexiconWord(title.Title, WordKind.JobTitle)),
            .. lexicon.Competences.All.Select(competence => new LexiconWord(competence.Label, WordKind.Competence)),
            .. lexicon.Certificates.All.Select(certificate => new LexiconWord(certificate.Label, WordKind.Certificate)),
        ];
        _beginnings = [.. words.DistinctBy(word => Key(word.Text)).SelectMany(Beginnings).OrderBy(beginning => beginning.Key, StringComparer.Ordinal)];
    }

    /// <summary>The words that begin with the text, and then those of which a later word does; the shortest first. Upper and lower case alike, and a hyphen is a space.</summary>
    /// <param name="text">At least one letter, else there are none.</param>
    public IEnumerable<LexiconWord> StartingWith(string text)
    {
        var key = Key(text);
        return key.Length == 0 ? [] : Range(key)
            .OrderByDescending(beginning => beginning.IsFirst)
            .ThenBy(beginning => beginning.Word.Text.Length)
            .Select(beginning => beginning.Word)
            .Distinct();
    }

    private IEnumerable<(string Key, LexiconWord Word, bool IsFirst)> Range(string key)
    {
        var (low, high) = (0, _beginnings.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(_beginnings[middle].Key, key) < 0 ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < _beginnings.Length && _beginnings[i].Key.StartsWith(key, StringComparison.Ordinal); i++)
        {
            yield return _beginnings[i];
        }
    }

    private static IEnumerable<(string Key, LexiconWord Word, bool IsFirst)> Beginnings(LexiconWord word)
    {
        var key = Key(word.Text);
        for (var at = 0; at < key.Length; at++)
        {
            if (char.IsLetterOrDigit(key[at]) && (at == 0 || !char.IsLetterOrDigit(key[at - 1])))
            {
                yield return (key[at..], word, at == 0);
            }
        }
    }

    private static string Key(string text) => Danish.SearchKey(text).Replace('-', ' ');
}
