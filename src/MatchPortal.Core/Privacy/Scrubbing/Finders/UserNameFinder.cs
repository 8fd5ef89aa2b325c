using MatchPortal.Core.Privacy.Scrubbing.Reading;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>What somebody is called where people write to each other: "14:05 skrev solstraale_77:". It is spelt as its owner likes, so only what stands before it tells.</summary>
internal sealed class UserNameFinder(ScrubWords words) : IFinder
{
    public void Find(Passage passage)
    {
        for (var i = 1; i < passage.Count; i++)
        {
            if (passage.IsWord(i, "skrev") && EndsClock(passage, i - 1) && LastOf(passage, i + 1) is > 0 and var last)
            {
                passage.Take(RemovalKind.PersonName, i + 1, last);
                i = last;
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
}
