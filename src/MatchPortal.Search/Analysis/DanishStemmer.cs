namespace MatchPortal.Search.Analysis;

/// <summary>
/// The Danish Snowball stemmer (snowballstem.org, algorithms/danish) as it is since May 2026: only b d f g k l m n p r s t are undoubled,
/// and a part after an apostrophe is an ending ("pc'en"). Older ports undouble every consonant; those from before 2018 every non-vowel.
/// Not idempotent: a stem may have a shorter stem of its own.
/// </summary>
public static class DanishStemmer
{
    private const string BeforeS = "abcdfghjklmnoprtvyzå'";
    private const string Doubled = "bdfgklmnprst";

    // By their last letter; longest first, so that the first that fits is the one the algorithm means.
    private static readonly string[] EndingsInS = ["erendes", "hedens", "endes", "erens", "erets", "ernes", "heds", "enes", "eres", "ens", "ers", "ets", "es"];
    private static readonly string[] EndingsInE = ["erende", "erede", "ende", "erne", "ene", "ere", "e"];
    private static readonly string[] EndingsInD = ["ethed", "ered", "hed"];
    private static readonly string[] EndingsInN = ["heden", "eren", "en"];
    private static readonly string[] EndingsInR = ["heder", "erer", "er"];
    private static readonly string[] EndingsInT = ["eret", "et"];

    private static readonly string[] OtherEndings = ["elig", "els", "lig", "ig"];

    /// <summary>The stem as a slice of the word: this algorithm only takes away from the end.</summary>
    /// <param name="word">Lower case, composed (æ, ø and å are one char each). Anything else comes back little changed or not at all.</param>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        var region = RegionStart(word);
        if (region < word.Length)
        {
            word = WithoutMainEnding(word, region);
            word = WithoutPairEnd(word, region);
            word = WithoutOtherEnding(word, region);
            word = Undoubled(word, region);
        }
        return word is [.., '\''] ? word[..^1] : word;
    }

    /// <summary>R1: after the first consonant that follows a vowel, or after an apostrophe; at least three chars in.</summary>
    private static int RegionStart(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOf('\'');
        if (apostrophe >= 0)
        {
            return Math.Max(apostrophe + 1, Math.Min(3, word.Length));
        }
        var vowel = word.IndexOfAny(Vowels.All);
        var consonant = vowel < 0 ? -1 : word[vowel..].IndexOfAnyExcept(Vowels.All);
        return consonant < 0 ? word.Length : Math.Max(vowel + consonant + 1, 3);
    }

    private static ReadOnlySpan<char> WithoutMainEnding(ReadOnlySpan<char> word, int region)
    {
        var endings = word[^1] switch
        {
            's' => EndingsInS,
            'e' => EndingsInE,
            'd' => EndingsInD,
            'n' => EndingsInN,
            'r' => EndingsInR,
            't' => EndingsInT,
            _ => [],
        };
        foreach (var ending in endings)
        {
            if (EndsIn(word, region, ending))
            {
                return word[..^ending.Length];
            }
        }
        var mayEndInS = EndsIn(word, region, "s") && word.Length > 1 && BeforeS.Contains(word[^2]);
        return mayEndInS ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> WithoutPairEnd(ReadOnlySpan<char> word, int region)
    {
        var isPair = EndsIn(word, region, "gd") || EndsIn(word, region, "dt") || EndsIn(word, region, "gt") || EndsIn(word, region, "kt");
        return isPair ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> WithoutOtherEnding(ReadOnlySpan<char> word, int region)
    {
        if (word.EndsWith("igst"))
        {
            word = word[..^2];
        }
        if (EndsIn(word, region, "løst"))
        {
            return word[..^1];
        }
        foreach (var ending in OtherEndings)
        {
            if (EndsIn(word, region, ending))
            {
                return WithoutPairEnd(word[..^ending.Length], region);
            }
        }
        return word;
    }

    private static ReadOnlySpan<char> Undoubled(ReadOnlySpan<char> word, int region)
    {
        var isDoubled = word.Length > region && word.Length > 1 && word[^1] == word[^2] && Doubled.Contains(word[^1]);
        return isDoubled ? word[..^1] : word;
    }

    private static bool EndsIn(ReadOnlySpan<char> word, int region, ReadOnlySpan<char> ending)
        => word.Length - ending.Length >= region && word.EndsWith(ending);
}
