using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>How far a name goes once it has begun: given names, initials, small words such as van, family names.</summary>
internal sealed class NameSequences(ScrubWords words)
{
    private const int MostWords = 6;
    private const string Quotes = "\"'”“»«";
    private const string Openings = Quotes + "([";

    /// <returns>The last token of what could be a name that begins at the token with a capital letter, or -1.</returns>
    public int LastFrom(Passage passage, int first)
    {
        if (!CanBegin(passage, first))
        {
            return -1;
        }

        var last = passage.IsInitial(first) && passage.IsSymbol(first + 1, '.') ? first + 1 : first;
        for (var count = 1; count < MostWords; count++)
        {
            var next = Next(passage, first, last);
            if (next < 0)
            {
                break;
            }

            last = next;
        }

        return passage.IsInitial(first) && !HasWord(passage, first, last) ? -1 : last;
    }

    /// <summary>A country, a firm, a system: the phrase that begins at the token is known, and no person's name.</summary>
    public bool IsKnownOtherwise(Passage passage, int i)
    {
        var (length, kind) = words.Known.At(passage, i);
        return length > 1 || length == 1 && !(kind is KnownName.Place or KnownName.Country or KnownName.English && IsUsualName(passage, i, kind == KnownName.English));
    }

    /// <summary>How many tokens such a phrase has: what stands in it is no name by itself. 0 where none begins.</summary>
    public int LengthOfKnown(Passage passage, int i) => passage.IsCapital(i) ? words.Known.At(passage, i).Length : 0;

    private bool CanBegin(Passage passage, int i)
    {
        if (passage.IsInitial(i))
        {
            return passage.IsSymbol(i + 1, '.') && (!passage.IsTight(i) || passage.IsSymbol(i - 1, Openings)) || passage.IsNext(i + 1) && passage.IsCapital(i + 1) && words.FamilyNames.Of(passage.Of(i + 1)).IsPlain;
        }

        return !IsKnownOtherwise(passage, i) && !IsCompound(passage.Of(i)) && !IsLeadWord(passage, i);
    }

    // Mvh Lone, Spørg Karen, Fru Holm: the name begins after it.
    private bool IsLeadWord(Passage passage, int i) =>
        passage.IsWord(i, words.Cues.Roles) || passage.IsWord(i, words.Cues.Greetings) || passage.IsWord(i, words.Cues.Titles) || passage.IsWord(i, words.Cues.Naming)
        || words.Ordinary.Contains(passage.Of(i)) && !IsNamePart(passage, i);

    // Beatles-musik, EU-landene; but Anne-Sofie.
    private static bool IsCompound(ReadOnlySpan<char> word) => word.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]);

    private int Next(Passage passage, int first, int last)
    {
        var next = last + 1;
        if (!passage.IsNext(next))
        {
            return -1;
        }

        if (passage.IsInitial(next))
        {
            return passage.IsSymbol(next + 1, '.') && passage.IsTight(next + 1) ? IsNameAfter(passage, next + 2) ? next + 1 : next : IsNameAfter(passage, next + 1) || IsEnd(passage, next + 1) ? next : -1;
        }

        if (IsNickname(passage, next) && words.GivenNames.Of(passage.Of(last)).IsName)
        {
            return next + 3;
        }

        if (passage.IsCapital(next))
        {
            return IsKnownOtherwise(passage, next) && !IsFamilyName(passage, next) && !IsPlaceAfterGiven(passage, last) || IsCompound(passage.Of(next)) && !IsDoubleAfterGiven(passage, last) || IsSurelyNoName(passage, next) || IsSplit(passage, first, last) ? -1 : next;
        }

        var isParticle = passage.IsWord(next, words.Cues.Particles) && passage.IsCapital(next + 1) && passage.IsNext(next + 1);
        return isParticle && !IsKnownOtherwise(passage, next + 1) ? (passage.IsWord(next, "af") ? -1 : next + 1) : -1;
    }

    // "Hilsen Hanne Svejser": a trade with a capital letter does not belong to the name.
    private bool IsSurelyNoName(Passage passage, int i) =>
        !NameShape.IsRomanNumeral(passage.Of(i)) && !words.FamilyNames.Of(passage.Of(i)).IsName && !words.GivenNames.Of(passage.Of(i)).IsName && (words.Ordinary.Contains(passage.Of(i)) || passage[i].Length >= 10 && words.Ordinary.IsJoined(passage.Of(i), 3, 5));

    // A genitive ends a name: Hannes Audi.
    private bool IsSplit(Passage passage, int first, int last) =>
        passage.Is(last, TokenKind.Word) && passage.Of(last) is [.., 's'] && last >= first && !words.GivenNames.IsListed(passage.Of(last)) && !words.FamilyNames.IsListed(passage.Of(last))
        && (words.GivenNames.Of(passage.Of(last)).IsName || words.FamilyNames.Of(passage.Of(last)).IsName);

    private bool IsNameAfter(Passage passage, int i) => passage.IsNext(i) && passage.IsCapital(i) && !IsKnownOtherwise(passage, i);

    private static bool IsEnd(Passage passage, int i) => passage[i].Kind is TokenKind.None or TokenKind.Break || passage.IsSymbol(i, ".,");

    private bool IsFamilyName(Passage passage, int i) => words.FamilyNames.Of(passage.Of(i)).IsName && words.Known.At(passage, i).Length == 1;

    // Elise Hjørring: many are called after a place.
    private bool IsPlaceAfterGiven(Passage passage, int last) =>
        words.GivenNames.Of(passage.Of(last)) is { IsPlain: true, Weight: > 1 } && words.Known.At(passage, last + 1) is (1, KnownName.Place);

    // Christiane Schaumburg-muller
    private bool IsDoubleAfterGiven(Passage passage, int last) => words.GivenNames.Of(passage.Of(last)) is { IsPlain: true, Weight: > 1 } && !Capitals.IsOrdinary(passage, last + 1, words);

    // Sylvester "Rambo" Stallone
    private static bool IsNickname(Passage passage, int quote) =>
        passage.IsSymbol(quote, Quotes) && passage.Is(quote + 1, TokenKind.Word) && passage.IsSymbol(quote + 2, Quotes) && passage.IsNext(quote + 3) && passage.IsCapital(quote + 3);

    // More than a few are called so: Lund, but not Danmark.
    private bool IsUsualName(Passage passage, int i, bool isWord) =>
        (IsUsual(words.GivenNames.Of(passage.Of(i)), isWord) || IsUsual(words.FamilyNames.Of(passage.Of(i)), isWord)) && !passage.IsUpper(i) && !passage.IsAbbreviation(i);

    private static bool IsUsual(NameStrength name, bool isWord) => name.Weight > 2 || !isWord && name is { IsPlain: true, Weight: > 1 };

    private bool IsNamePart(Passage passage, int i) => words.GivenNames.Of(passage.Of(i)).IsName || words.FamilyNames.Of(passage.Of(i)).IsName;

    private static bool HasWord(Passage passage, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (passage.Is(i, TokenKind.Word) && passage[i].Length > 1)
            {
                return true;
            }
        }

        return false;
    }
}
