using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Names of people: by the lists of names where these are sure, else by what stands around. A name found once is found again where it stands alone.</summary>
internal sealed class NameFinder(ScrubWords words) : IFinder
{
    private readonly NameSequences _sequences = new(words);
    private readonly NameEvidence _evidence = new(words);
    private readonly SmallNames _small = new(words);

    public void Find(Passage passage)
    {
        HashSet<string> found = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Is(i, TokenKind.Word) && !IsTakenBeforeHyphen(passage, i))
            {
                i = _sequences.LengthOfKnown(passage, i) is > 1 and var known ? i + known - 1 : TakeFrom(passage, i, found);
            }
        }

        FindAgain(passage, found);
    }

    /// <returns>The last token of the name that begins at the token; itself when there is none.</returns>
    private int TakeFrom(Passage passage, int i, HashSet<string> found)
    {
        var last = passage.IsCapital(i) ? LastOfCapital(passage, i) : _small.LastFrom(passage, i);
        if (last < i)
        {
            return i;
        }

        Remember(passage, i, last, found);
        Take(passage, i, IsGenitiveApart(passage, last) ? last + 2 : last);
        return last;
    }

    // Elvis-fans: the name goes, the rest stays.
    private bool IsTakenBeforeHyphen(Passage passage, int i)
    {
        if (LengthBeforeHyphen(passage, i) is not (> 0 and var length))
        {
            return false;
        }

        passage.TakeText(RemovalKind.PersonName, passage[i].Start, passage[i].Start + length);
        return true;
    }

    private int LengthBeforeHyphen(Passage passage, int i)
    {
        var word = passage.Of(i);
        return passage.IsCapital(i) && word.IndexOf('-') is > 2 and var hyphen && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1])
            && (words.GivenNames.OfWord(word[..hyphen]) is { IsPlain: true, Weight: > 1 } || words.FamilyNames.OfWord(word[..hyphen]) is { IsPlain: true, Weight: > 1 })
            && !words.Ordinary.Contains(word[..hyphen]) && !words.Known.Has(word[..hyphen])
            ? hyphen
            : 0;
    }

    private int LastOfCapital(Passage passage, int first)
    {
        if (_sequences.LastFrom(passage, first) is not (>= 0 and var last))
        {
            return -1;
        }

        return _evidence.IsPerson(passage, first, last) ? last : -1;
    }

    private void Remember(Passage passage, int first, int last, HashSet<string> found)
    {
        for (var i = first; i <= last; i++)
        {
            if (passage.Is(i, TokenKind.Word) && passage[i].Length > 2 && !Capitals.IsOrdinary(passage, i, words) && !words.GivenNames.Of(passage.Of(i)).IsOrdinary && !words.FamilyNames.Of(passage.Of(i)).IsOrdinary)
            {
                found.Add(Base(passage, i).ToString());
            }
        }
    }

    private void FindAgain(Passage passage, HashSet<string> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        var lookup = found.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < passage.Count; i++)
        {
            if ((passage.IsCapital(i) || IsRemembered(passage, i)) && (lookup.Contains(passage.Of(i)) || lookup.Contains(Genitive.Stem(passage.Of(i)))) && words.Known.At(passage, i).Length == 0)
            {
                Take(passage, i, i);
            }
        }
    }

    // A name that was found is the same with a small letter, when it is long enough to be no other word.
    private static bool IsRemembered(Passage passage, int i) => passage.Is(i, TokenKind.Word) && passage[i].Length > 3 && !passage.IsTight(i);

    // Jan Bech ’ s
    private static bool IsGenitiveApart(Passage passage, int last) => passage.IsSymbol(last + 1, "'’´") && passage.IsWord(last + 2, "s") && passage[last + 2].Start > passage[last + 1].End;

    // The ending of the genitive stays behind the placeholder: [navn]s bil.
    private void Take(Passage passage, int first, int last) =>
        passage.TakeText(RemovalKind.PersonName, passage[first].Start, passage.Is(last, TokenKind.Word) ? passage[last].Start + Base(passage, last).Length : passage[last].End);

    private int WeightOf(ReadOnlySpan<char> word) => Math.Max(words.GivenNames.OfWord(word).Weight, words.FamilyNames.OfWord(word).Weight);

    private ReadOnlySpan<char> Base(Passage passage, int i)
    {
        var word = passage.Of(i);
        var stem = Genitive.Stem(word);
        var isWhole = stem.Length == word.Length || WeightOf(word) > 0 && WeightOf(word) >= WeightOf(stem);
        return isWhole || stem.Length < 2 || word[^1] != 's' ? word : stem;
    }
}
