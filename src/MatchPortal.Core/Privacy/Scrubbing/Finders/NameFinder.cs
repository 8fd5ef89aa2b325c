using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Names of people: by the lists of names where these are sure, else by what stands around. A name found once is found again where it stands alone.</summary>
internal sealed class NameFinder(ScrubWords words) : IFinder
{
    private readonly NameSequences _sequences = new(words);
    private readonly NameEvidence _evidence = new(words);

    public void Find(Passage passage)
    {
        HashSet<string> found = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.Is(i, TokenKind.Word))
            {
                continue;
            }

            if (LengthBeforeHyphen(passage, i) is > 0 and var length)
            {
                passage.TakeText(RemovalKind.PersonName, passage[i].Start, passage[i].Start + length);
                continue;
            }

            var last = passage.IsCapital(i) ? LastOfCapital(passage, i) : LastOfSmall(passage, i);
            if (last >= i)
            {
                Remember(passage, i, last, found);
                Take(passage, i, last);
                i = last;
            }
        }

        FindAgain(passage, found);
    }

    // Elvis-fans: the name goes, the rest stays.
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

    // mette thomsen · jeg hedder hanne · hej mattson
    private int LastOfSmall(Passage passage, int i)
    {
        var given = words.GivenNames.Of(passage.Of(i));
        var isCalled = !passage.IsTight(i) && IsPossible(passage, i, given) && _evidence.IsCalled(passage, i);
        if (!isCalled && (!given.IsPlain || words.Ordinary.Contains(passage.Of(i))))
        {
            return -1;
        }

        var last = i;
        while (last < i + 3 && passage.IsNext(last + 1) && passage.Is(last + 1, TokenKind.Word) && IsSmallFamilyName(passage, last + 1))
        {
            last++;
        }

        return last > i || isCalled || IsLongEnough(passage, i, given) ? last : -1;
    }

    // Who writes in small letters writes names so too. The rarer the name, the more letters it takes to be no other word.
    private static bool IsLongEnough(Passage passage, int i, NameStrength given) => passage[i].Length >= given.Weight switch { >= 3 => 4, 2 => 5, _ => 7 };

    // What comes after hej or hedder with a small letter is a name when it is one by the lists, even one that is a word too, or no word at all.
    private bool IsPossible(Passage passage, int i, NameStrength given) =>
        given.IsName && (given.IsPlain || !passage.IsWord(i - 1, words.Cues.Greetings) || IsAlone(passage, i))
        || passage[i].Length > 3 && IsAlone(passage, i) && !Capitals.IsOrdinary(passage, i, words) && !passage.IsWord(i, words.Cues.Roles);

    private static bool IsAlone(Passage passage, int i) => passage[i + 1].Kind is not TokenKind.Word and not TokenKind.Number;

    private bool IsSmallFamilyName(Passage passage, int i) =>
        words.FamilyNames.Of(passage.Of(i)) is { IsPlain: true, Weight: >= 2 } && !words.Ordinary.Contains(passage.Of(i)) && passage[i].Length > 3;

    private void Remember(Passage passage, int first, int last, HashSet<string> found)
    {
        for (var i = first; i <= last; i++)
        {
            if (passage.IsCapital(i) && passage[i].Length > 2 && !Capitals.IsOrdinary(passage, i, words) && !words.GivenNames.Of(passage.Of(i)).IsOrdinary && !words.FamilyNames.Of(passage.Of(i)).IsOrdinary)
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
            if (passage.IsCapital(i) && (lookup.Contains(passage.Of(i)) || lookup.Contains(Genitive.Stem(passage.Of(i)))) && words.Known.At(passage, i).Length == 0)
            {
                Take(passage, i, i);
            }
        }
    }

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
