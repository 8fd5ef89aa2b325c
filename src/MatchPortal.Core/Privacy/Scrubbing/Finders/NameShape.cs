using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>What the letters of the words say, in tenths: endings of family names speak for a person; all capitals, digits and Danish compounds against.</summary>
internal sealed class NameShape(ScrubWords words)
{
    private static readonly string[] FamilyEndings =
    [
        "sen", "son", "sson", "ov", "ova", "ev", "eva", "ski", "sky", "skij", "ska", "vić", "vic", "ić", "ian", "jan", "yan", "enko", "escu", "oğlu", "oglu", "poulos", "idis", "akis", "dze", "vili",
        "mann", "stein", "berg", "gaard", "gård", "kvist", "quist", "strøm", "ström", "feldt", "feld", "ini", "elli", "etti", "ucci", "ez", "dóttir", "dottir", "zadeh", "pour", "tsin",
    ];

    /// <summary>Christian IV: what is called so is a person, or a ship.</summary>
    public static bool IsRomanNumeral(ReadOnlySpan<char> word) => word.Length > 1 && Genitive.Stem(word).TrimStart("IVX").IsEmpty;

    public int Weigh(Passage passage, int first, int last, bool isListed)
    {
        var weight = Sentences.IsStart(passage, first, words.Cues) ? OfStart(passage, first, last) : 0;
        for (var i = first; i <= last; i++)
        {
            if (passage.Is(i, TokenKind.Word) && passage[i].Length > 1)
            {
                weight += Of(passage, first, i, isListed);
            }
        }

        return weight + (passage.IsTight(last + 1) && passage.Is(last + 1, TokenKind.Number) ? -20 : 0) + (IsShortened(passage, first, last) ? -14 : 0);
    }

    // The first word has its capital letter from the sentence. A listed name is doubted only when it is a word as it stands: Hanne is no form of han.
    private int OfStart(Passage passage, int first, int last)
    {
        var (given, family) = (words.GivenNames.Of(passage.Of(first)), words.FamilyNames.Of(passage.Of(first)));
        var isWord = given.IsOrdinary || family.IsOrdinary
            || (given.IsName || family.IsName ? words.Ordinary.Contains(passage.Of(first)) : Capitals.IsOrdinary(passage, first, words));
        return isWord ? last > first ? -6 : -14 : 0;
    }

    // Fig. 9, Maks. drejningsmoment: a full stop that ends no sentence, after what is no usual given name.
    private bool IsShortened(Passage passage, int first, int last) =>
        first == last && passage.IsSymbol(last + 1, '.') && passage.IsTight(last + 1) && !passage.IsTight(last + 2) && words.GivenNames.Of(passage.Of(first)).Weight < 2
        && (passage.Is(last + 2, TokenKind.Number) || passage.Is(last + 2, TokenKind.Word) && !passage.IsCapital(last + 2));

    private bool IsName(Passage passage, int i) => words.GivenNames.Of(passage.Of(i)).IsName || words.FamilyNames.Of(passage.Of(i)).IsName;

    private int Of(Passage passage, int first, int i, bool isListed)
    {
        var word = passage.Of(i);
        if (IsName(passage, i))
        {
            return passage.IsUpper(i) && word.Length < 4 ? -14 : 0;
        }

        if (i > first && IsRomanNumeral(word))
        {
            return 10;
        }

        return (passage.IsAbbreviation(i) ? -20 : 0)
            + (passage.IsUpper(i) ? word.Length < 6 ? -20 : -4 : 0)
            + (HasCapitalInside(word) && !passage.IsUpper(i) ? -8 : 0)
            + (Capitals.IsWord(word, words) ? -26 : Capitals.IsOrdinary(passage, i, words) && !IsAfterGiven(passage, first, i) ? -10 : 0)
            + (Capitals.IsOrdinary(passage, i, words) ? 0 : EndsLikeFamily(word) ? 8 : OfLetters(passage, i))
            + (IsPartKnown(word) ? -20 : 0)
            + (isListed ? 0 : word.Length < 3 ? -12 : 0)
            + (passage.IsWord(i, words.Cues.EmployerTails) || passage.IsWord(i, words.Cues.SchoolTails) ? -20 : 0);
    }

    // Ola Elvestuen: what looks like a compound is a family name there.
    private bool IsAfterGiven(Passage passage, int first, int i) => i > first && words.GivenNames.Of(passage.Of(first)).IsPlain && passage.IsNext(i);

    // The odds are a logarithm that grows with the word: past a point more of it says no more. Where a sentence begins a misspelt word has a capital letter too.
    private int OfLetters(Passage passage, int i)
    {
        var stem = Genitive.Stem(passage.Of(i));
        return stem.Length < 5 ? 0 : (int)Math.Clamp(words.Letters.OddsOf(stem) - (Sentences.IsStart(passage, i, words.Cues) ? 3 : 0), -2, 6);
    }

    // Kommunist-China, Hafnia-Baltica
    private bool IsPartKnown(ReadOnlySpan<char> word) => word.LastIndexOf('-') is > 0 and var hyphen && (words.Known.Has(word[(hyphen + 1)..]) || words.Known.Has(word[..hyphen]));

    private static bool EndsLikeFamily(ReadOnlySpan<char> word)
    {
        var stem = Genitive.Stem(word);
        foreach (var ending in FamilyEndings)
        {
            if (stem.Length > ending.Length + 2 && stem.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // iPhone, LinkedIn; but McCartney, Boutros-Ghali and O'Brien.
    private static bool HasCapitalInside(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && word[i - 1] is not ('-' or '\'' or '’') && !(word.StartsWith("Mc", StringComparison.Ordinal) && i == 2) && !(word.StartsWith("Mac", StringComparison.Ordinal) && i == 3))
            {
                return true;
            }
        }

        return false;
    }
}
