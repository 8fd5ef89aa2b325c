namespace MatchPortal.Search.Analysis;

/// <summary>
/// Reads aa, ae and oe as å, æ and ø where nothing else is likely, so that Aarhus is Århus and soedygtig is sødygtig.
/// Three kinds stay as written. At a seam after a known first word: data|analyse, ekstra|arbejde. An -ae- that may be an ending:
/// kamera|et, kollega|en (never in words with no earlier vowel: taet is tæt). An -oe- that may be an ending: roer is not rør, skoene not skøne.
/// In a query the two last kinds may also be meant as æ or ø: <see cref="UnifyAll"/> gives that reading.
/// </summary>
internal static class Digraphs
{
    private static readonly string[] Seams =
    [
        "data", "ekstra", "kamera", "firma", "skema", "tema", "klima", "villa", "pizza", "drama", "infra", "ultra", "kontra", "media", "pædagogika",
        "propaganda", "veranda", "kollega", "sofa", "para", "meta", "moda", "kafeteria", "cafeteria", "akademia", "junta", "komma", "panorama",
    ];

    private static readonly string[] EndingsAfterA = ["r", "rs", "rne", "rnes", "n", "ns", "t", "ts"];
    private static readonly string[] EndingsAfterO = ["", "r", "rs", "rne", "rnes", "n", "ns", "ne", "nes", "t", "ts", "s", "de", "des", "nde"];

    /// <summary>Merges what is not doubtful. True when something doubtful stays.</summary>
    public static bool Unify(ref FoldedWord word) => Merge(ref word, doubtfulToo: false);

    /// <summary>Merges everything but seams.</summary>
    public static void UnifyAll(ref FoldedWord word) => Merge(ref word, doubtfulToo: true);

    private static bool Merge(ref FoldedWord word, bool doubtfulToo)
    {
        var leaves = false;
        for (var at = 0; at < word.Length - 1; at++)
        {
            var letter = Meaning(word.Letters[at], word.Letters[at + 1]);
            if (letter == '\0' || IsSeam(word.Letters[..(at + 1)]))
            {
                continue;
            }
            if (!doubtfulToo && IsDoubtful(letter, word.Letters[..at], word.Letters[(at + 2)..]))
            {
                leaves = true;
                continue;
            }
            word.Merge(at, letter);
        }
        return leaves;
    }

    private static char Meaning(char first, char second) => (first, second) switch
    {
        ('a', 'a') => 'å',
        ('a', 'e') => 'æ',
        ('o', 'e') => 'ø',
        _ => '\0',
    };

    private static bool IsSeam(ReadOnlySpan<char> before)
    {
        foreach (var seam in Seams)
        {
            if (before.EndsWith(seam))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsDoubtful(char letter, ReadOnlySpan<char> before, ReadOnlySpan<char> rest) => letter switch
    {
        'æ' => before.ContainsAny(Vowels.All) && IsAny(EndingsAfterA, rest),
        'ø' => IsAny(EndingsAfterO, rest),
        _ => false,
    };

    private static bool IsAny(string[] endings, ReadOnlySpan<char> rest)
    {
        foreach (var ending in endings)
        {
            if (rest.SequenceEqual(ending))
            {
                return true;
            }
        }
        return false;
    }
}
