namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>Finds the lexicon's phrases among the words of one text. Each word is looked at a fixed number of times, so time grows with the text's length.</summary>
internal sealed class PhraseFinder(PhraseTable table, SpellingTable spelling, string text)
{
    private const int ScatteredReach = 6;
    private const int MostMisspelt = 60;
    private const int ShortestScattered = 2;
    private const int LongestEnding = 3;
    private const int ShortestTail = 4;

    private readonly List<TextWord> _words = table.Reader.Read(text);
    private readonly List<PhraseHit> _hits = [];
    private readonly HashSet<string> _present = new(StringComparer.Ordinal);
    private int _misspelt;

    public List<PhraseHit> Find()
    {
        _present.UnionWith(_words.SelectMany(word => word.Parts));
        for (var at = 0; at < _words.Count; at++)
        {
            FindFrom(at);
            FindHead(_words[at]);
            FindScattered(at);
            FindMisspelt(_words[at]);
        }

        return _hits;
    }

    private void FindFrom(int at)
    {
        var roots = new List<string>();
        for (var count = 1; count <= PhraseTable.MostWords && at + count <= _words.Count && _words[at + count - 1].Clause == _words[at].Clause; count++)
        {
            var last = _words[at + count - 1];
            if (!AddRoots(last, roots))
            {
                continue;
            }

            foreach (var phrase in table.Find(roots))
            {
                AddWindow(phrase, at, count, last.End);
            }
        }
    }

    // False when the word adds nothing: then the phrase ended before it.
    private static bool AddRoots(TextWord word, List<string> sorted)
    {
        var before = sorted.Count;
        foreach (var root in word.Parts)
        {
            if (sorted.BinarySearch(root, StringComparer.Ordinal) is < 0 and var place)
            {
                sorted.Insert(~place, root);
            }
        }

        return sorted.Count > before;
    }

    private void AddWindow(KnownPhrase phrase, int at, int count, int end)
    {
        var start = _words[at].Start;
        var needsFirst = count == 1 || !_words[at].Parts.All(root => _words.Skip(at + 1).Take(count - 1).Any(word => word.Parts.Contains(root)));
        if (needsFirst && (count > 1 || MayBeOneWord(phrase, _words[at])))
        {
            Add(phrase, start, end, phrase.IsWrittenSo(text.AsSpan(start, end - start)) ? SuggestionReason.Written : SuggestionReason.OtherForm);
        }
    }

    // The stem of "kendelser" is that of "kende" too: a word that has lost so much is another word. "Leder af ledere" is more than leder, and an arbejdsplads no pladearbejde.
    private static bool MayBeOneWord(KnownPhrase phrase, TextWord word) => phrase.Words > 1
        ? phrase.Roots.Length > 1
        : phrase.Head == word.Parts[^1] && (word.Length + LongestEnding >= phrase.Written.Length || !phrase.Written.All(char.IsLetter));

    // The head of a compound and what stands right before it in the word: svejsning in rørsvejsning, never rør.
    private void FindHead(TextWord word)
    {
        for (var from = 1; from < word.Parts.Length; from++)
        {
            string[] roots = [.. word.Parts[from..].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            foreach (var phrase in table.Find(roots).Where(phrase => phrase.Kind == ConceptKind.Competence && IsTailOf(phrase, word)))
            {
                Add(phrase, word.Start, word.End, SuggestionReason.Compound);
            }
        }
    }

    // An akutplan is no planering and a skolereform no formning, though they share a root: the word must end as the phrase is written.
    private bool IsTailOf(KnownPhrase phrase, TextWord word)
    {
        var kept = Math.Min(phrase.Written.Length, Math.Max(ShortestTail, phrase.Written.Length - LongestEnding));
        return phrase.Written.Length < word.Length && text.AsSpan(word.Start + 1, word.Length - 1).LastIndexOf(phrase.Written.AsSpan(0, kept), StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private void FindScattered(int at)
    {
        foreach (var phrase in _words[at].Parts.Distinct(StringComparer.Ordinal).SelectMany(table.WithRarest))
        {
            if (!Array.TrueForAll(phrase.Roots, _present.Contains))
            {
                continue;
            }

            var (start, end) = (_words[at].Start, _words[at].End);
            var missing = 0;
            foreach (var root in phrase.Roots)
            {
                if (Near(at, root) is { } word)
                {
                    (start, end) = (Math.Min(start, word.Start), Math.Max(end, word.End));
                }
                else
                {
                    missing++;
                }
            }

            if (missing == 0 && phrase.Roots.Length >= ShortestScattered && end - start > _words[at].Length)
            {
                Add(phrase, start, end, SuggestionReason.Scattered);
            }
        }
    }

    private TextWord? Near(int at, string root)
    {
        for (var step = 0; step <= ScatteredReach; step++)
        {
            if (Holds(at - step) is { } before)
            {
                return before;
            }

            if (Holds(at + step) is { } after)
            {
                return after;
            }
        }

        return null;

        TextWord? Holds(int place) =>
            place >= 0 && place < _words.Count && _words[place].Clause == _words[at].Clause && _words[place].Parts.Contains(root) ? _words[place] : null;
    }

    private void FindMisspelt(TextWord word)
    {
        if (word.Parts.Length == 1 && !table.Knows(word.Root) && _misspelt < MostMisspelt)
        {
            _misspelt++;
            if (spelling.Nearest(text.Substring(word.Start, word.Length)) is { } meant)
            {
                Add(meant, word.Start, word.End, SuggestionReason.Spelling);
            }
        }
    }

    private void Add(KnownPhrase phrase, int start, int end, SuggestionReason reason)
    {
        if (!IsPlaceholder(start, end) && (!phrase.NeedsCapitals || phrase.IsWrittenSo(text.AsSpan(start, end - start))))
        {
            _hits.Add(new(phrase, start, end, reason));
        }
    }

    // What was removed from a text leaves a mark: <LOCATION> is no film location.
    private bool IsPlaceholder(int start, int end) => start > 0 && text[start - 1] == '<' && end < text.Length && text[end] == '>';
}
