using MatchPortal.Core.Citizens;
using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>The name of the one the text is about: each of its words, in the genitive too, with å as aa, and as initials.</summary>
internal sealed class OwnNameFinder(ScrubWords words) : IFinder
{
    private readonly Cues _cues = words.Cues;

    public static string[] WordsOf(CitizenName name) =>
        [.. name.Full.Split([' ', '-', '.', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(Plain)];

    public void Find(Passage passage)
    {
        if (passage.OwnNames.Count == 0)
        {
            return;
        }

        for (var i = 0; i < passage.Count; i++)
        {
            if (IsOwn(passage, i))
            {
                TakeFrom(passage, i);
            }
            else if (IsInitials(passage, i) is > 0 and var last)
            {
                passage.Take(RemovalKind.OwnName, i, last);
            }
        }
    }

    // A name that is also a word counts beside another of the person's names, after a word that names, or with a capital letter inside a sentence.
    private void TakeFrom(Passage passage, int first)
    {
        var last = first;
        while (Next(passage, last) is > 0 and var next)
        {
            last = next;
        }

        if (last > first || !IsDoubtful(passage, first) || IsNamed(passage, first))
        {
            var end = passage[last].End;
            passage.TakeText(RemovalKind.OwnName, passage[first].Start, end - EndingOf(passage, last));
        }
    }

    // Anne S. Lund: a full stop after an initial does not end the name.
    private static int Next(Passage passage, int last)
    {
        var next = passage.IsInitial(last) && passage.IsSymbol(last + 1, '.') ? last + 2 : last + 1;
        return passage.IsNext(next) && (IsOwn(passage, next) || next == last + 1 && IsOwnInitial(passage, next)) ? next : 0;
    }

    private static bool IsOwnInitial(Passage passage, int i) => passage.IsInitial(i) && Plain(passage.Of(i).ToString())[0] is var initial && passage.OwnNames.Any(name => name[0] == initial);

    private bool IsDoubtful(Passage passage, int i)
    {
        var word = passage.Of(i);
        var isWord = words.GivenNames.Of(word).IsOrdinary || words.FamilyNames.Of(word).IsOrdinary || words.Ordinary.Contains(word) || words.Ordinary.Contains(Genitive.Stem(word));
        return isWord || !passage.IsCapital(i) && word.Length < 3;
    }

    private bool IsNamed(Passage passage, int i) =>
        passage.IsCapital(i) && (passage.IsWord(i - 1, _cues.Naming) || passage.IsWord(i - 1, "er") && passage.IsWord(i - 2, "navn") || passage.IsWord(i - 1, _cues.Titles)
            || passage.IsWord(i - 1, _cues.Greetings) || passage.IsSymbol(i - 1, '.') && passage.IsWord(i - 2, _cues.Titles)
            || passage.Is(i - 1, TokenKind.Removed) && passage.IsNext(i) || passage.IsInitial(i - 1)
            || (passage.Is(i - 1, TokenKind.Break) || passage.IsSymbol(i - 1, ",")) && passage[i + 1].Kind is TokenKind.None or TokenKind.Break);

    private static bool IsOwn(Passage passage, int i)
    {
        if (!passage.Is(i, TokenKind.Word) || passage[i].Length < 2)
        {
            return false;
        }

        var whole = Plain(passage.Of(i).ToString());
        return passage.OwnNames.Any(name => name.Length > 1 && (Matches(whole, name) || whole.Contains('-', StringComparison.Ordinal) && Array.Exists(whole.Split('-'), part => Matches(part, name))));
    }

    private static bool Matches(string word, string name) => word.Length >= name.Length && word.StartsWith(name, StringComparison.Ordinal) && word[name.Length..] is "" or "s" or "'s" or "’s" or "´s" or "es";

    // What stays after the placeholder: the s of the genitive, unless the name ends in one itself.
    private static int EndingOf(Passage passage, int last)
    {
        var word = Plain(passage.Of(last).ToString());
        return passage.OwnNames.Contains(word) || !passage.OwnNames.Any(name => word == name + "s") ? 0 : 1;
    }

    // H.S. · HS at the end
    private int IsInitials(Passage passage, int i)
    {
        if (!passage.IsCapital(i) || passage[i].Length > 4)
        {
            return 0;
        }

        var initials = string.Concat(passage.OwnNames.Select(name => name[0]));
        if (initials.Length > 1 && passage.Of(i).Equals(initials, StringComparison.OrdinalIgnoreCase) && passage.IsUpper(i) && (IsNamed(passage, i) || passage.IsWord(i - 1, "initialer")))
        {
            return i;
        }

        var last = i;
        foreach (var initial in initials)
        {
            if (!passage.IsInitial(last) || Plain(passage.Of(last).ToString())[0] != initial || !passage.IsSymbol(last + 1, '.'))
            {
                return 0;
            }

            last += 2;
        }

        return initials.Length > 1 ? last - 1 : 0;
    }

    private static string Plain(string name) => name.ToLowerInvariant()
        .Replace("å", "aa", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal)
        .Replace("é", "e", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ä", "ae", StringComparison.Ordinal).Replace("ü", "u", StringComparison.Ordinal);
}
