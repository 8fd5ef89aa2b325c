using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>
/// What somebody is called where people write to each other: "14:05 skrev solstraale_77:", "Zorba: Det ved jeg ikke", "MiSsSoL". It is spelt as its owner likes, so what
/// stands beside it tells, or letters that nothing else is spelt with.
/// </summary>
internal sealed class UserNameFinder(ScrubWords words) : IFinder
{
    // LaTeX has three, and OpenStreetMap.
    private const int FewestRuns = 4;
    private const int FarthestSpeaker = 3;

    private static readonly WordSet Speakers = new(["jeg", "mig", "du", "dig"]);

    public void Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.IsWord(i, "skrev") && EndsClock(passage, i - 1) && LastOf(passage, i + 1) is > 0 and var last)
            {
                passage.Take(RemovalKind.PersonName, i + 1, last);
                i = last;
            }
            else if (IsSpeltAsNothingElse(passage, i) || IsSpeaking(passage, i))
            {
                passage.Take(RemovalKind.PersonName, i, i);
            }
        }
    }

    // 14:05, 14.05.
    private static bool EndsClock(Passage passage, int i) =>
        passage.Is(i, TokenKind.Number) && passage[i].Length == 2 && passage.IsSymbol(i - 1, ":.") && passage.IsTight(i) && passage.IsTight(i - 1) && passage.Is(i - 2, TokenKind.Number) && passage[i - 2].Length <= 2;

    private int LastOf(Passage passage, int first)
    {
        if (!passage.Is(first, TokenKind.Word) || passage.IsWord(first, words.Cues.Pronouns))
        {
            return -1;
        }

        var last = first;
        while (passage.IsTight(last + 1) && (passage[last + 1].Kind is TokenKind.Word or TokenKind.Number || passage.IsSymbol(last + 1, "._-") && passage.IsTight(last + 2) && passage[last + 2].Kind is TokenKind.Word or TokenKind.Number))
        {
            last++;
        }

        return last == first && Capitals.IsWord(passage.Of(first), words) && !passage.IsCapital(first) ? -1 : last;
    }

    // Capital and small letters in turn, and no word written so for fun: dEt Er JeG is no name. Letters first: few words get past them.
    private bool IsSpeltAsNothingElse(Passage passage, int i) =>
        passage.Is(i, TokenKind.Word) && RunsOfCapitals(passage.Of(i)) >= FewestRuns && !passage.IsSymbol(i - 1, '#')
        && !Capitals.IsWord(passage.Of(i), words) && words.Known.At(passage, i).Length == 0;

    private static int RunsOfCapitals(ReadOnlySpan<char> word)
    {
        var runs = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (word[at] is '-' or '\'')
            {
                return 0;
            }

            runs += char.IsUpper(word[at]) && (at == 0 || !char.IsUpper(word[at - 1])) ? 1 : 0;
        }

        return runs;
    }

    // A line begins with a word that is none, a colon, and somebody who says I or you.
    private bool IsSpeaking(Passage passage, int i)
    {
        if (!passage.IsCapital(i) || passage[i - 1].Kind is not (TokenKind.None or TokenKind.Break) || !passage.IsSymbol(i + 1, ':') || !passage.IsTight(i + 1) || !passage.IsCapital(i + 2)
            || passage[i].Length < 3 || passage.IsUpper(i) || Capitals.IsOrdinary(passage, i, words) || words.Known.At(passage, i).Length > 0 || words.Employers.At(passage, i).Length > 0)
        {
            return false;
        }

        for (var at = i + 2; at <= i + 2 + FarthestSpeaker && passage.Is(at, TokenKind.Word); at++)
        {
            if (passage.IsWord(at, Speakers))
            {
                return true;
            }
        }

        return false;
    }
}
