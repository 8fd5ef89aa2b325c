using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Words with a capital letter that stand together, as the names of firms and schools do.</summary>
internal static class Capitals
{
    private const int MostWords = 6;

    private static readonly string[] Inflections = ["s", "n", "en", "ns", "ens", "t", "et", "ts", "ets", "r", "er", "rne", "erne", "ne", "e"];

    private static readonly WordSet Endings = new(["erne", "ernes", "elsen", "heden", "heder", "ningen", "ninger", "ende", "isme", "ismen", "tion", "tionen", "tioner", "agtig", "mæssig", "ligt", "vis", "iske", "ede", "else", "elser", "ering", "ing"]);

    /// <summary>The first of the words that lead up to the token. A sentence's first word counts when more than it is a name.</summary>
    public static int StartBefore(Passage passage, int last, ScrubWords words)
    {
        var first = last;
        while (last - first < MostWords && passage.IsNext(first))
        {
            if (IsPart(passage, first - 1))
            {
                first--;
            }
            else if (IsJoint(passage, first - 1) && passage.IsNext(first - 1) && IsPart(passage, first - 2))
            {
                first -= 2;
            }
            else
            {
                break;
            }
        }

        while (first < last && (Sentences.IsBare(passage, first) || Sentences.IsStart(passage, first, words.Cues) && IsOrdinary(passage, first, words)))
        {
            first++;
        }

        return first;
    }

    /// <summary>The last of the words that go on from the token.</summary>
    public static int EndAfter(Passage passage, int first)
    {
        var last = first;
        while (last - first < MostWords && passage.IsNext(last + 1))
        {
            if (passage.IsInitial(last + 1) && passage.IsSymbol(last + 2, '/') && passage.IsTight(last + 2))
            {
                // I/S
                break;
            }

            if (passage.IsCapital(last + 1) || passage.Is(last + 1, TokenKind.Number) && passage[last + 1].Length < 4)
            {
                last++;
            }
            else if ((passage.IsSymbol(last + 1, "&+") || passage.IsSymbol(last + 1, '-') && !passage.IsTight(last + 1)) && passage.IsNext(last + 2) && passage.IsCapital(last + 2))
            {
                last += 2;
            }
            else
            {
                break;
            }
        }

        return last;
    }

    /// <summary>A Danish word, or one that ends as a compound or an inflected word does.</summary>
    public static bool IsOrdinary(Passage passage, int i, ScrubWords words) =>
        passage.Is(i, TokenKind.Word) && (IsWord(passage.Of(i), words) || passage[i].Length > 7 && (Endings.IsEndOf(passage.Of(i), 4, 3) || IsCompound(passage.Of(i), words)));

    /// <summary>A Danish word as it stands in the list, or an inflected form of one.</summary>
    public static bool IsWord(ReadOnlySpan<char> word, ScrubWords words)
    {
        if (words.Ordinary.Contains(word))
        {
            return true;
        }

        foreach (var inflection in Inflections)
        {
            if (word.Length > inflection.Length + 2 && word.EndsWith(inflection, StringComparison.OrdinalIgnoreCase) && words.Ordinary.Contains(word[..^inflection.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCompound(ReadOnlySpan<char> word, ScrubWords words) =>
        words.Ordinary.IsEndOf(word, 3, 4) || IsInflectedCompound(word, words);

    private static bool IsInflectedCompound(ReadOnlySpan<char> word, ScrubWords words)
    {
        foreach (var inflection in Inflections)
        {
            if (word.EndsWith(inflection, StringComparison.OrdinalIgnoreCase) && words.Ordinary.IsEndOf(word[..^inflection.Length], 3, 4))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(Passage passage, int i) => passage.IsCapital(i) || passage.IsSymbol(i, '.') && passage.IsInitial(i - 1);

    private static bool IsJoint(Passage passage, int i) => passage.IsSymbol(i, "&+/-") || passage.IsWord(i, "og") || passage.IsWord(i, "af") || passage.IsWord(i, "of");
}
