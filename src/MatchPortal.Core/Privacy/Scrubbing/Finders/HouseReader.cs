using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Reads the number of a house as people write it: 12, 12A, 12 A, 12-14, and then 3. tv, st. th., 2. sal, dør 4.</summary>
internal sealed class HouseReader(Cues cues)
{
    /// <returns>The last token of the house, floor and door that begin at the token, or -1.</returns>
    public int EndAt(Passage passage, int i)
    {
        i = passage.IsWord(i, "nr") ? (passage.IsSymbol(i + 1, '.') ? i + 2 : i + 1) : i;
        if (!passage.Is(i, TokenKind.Number) || passage[i].Length > 3 || !passage.IsNext(i))
        {
            return -1;
        }

        var end = i;
        if (passage.Is(end + 1, TokenKind.Word) && passage[end + 1].Length == 1 && (passage.IsTight(end + 1) || passage.IsCapital(end + 1)) && !passage.IsWord(end + 1, "i"))
        {
            end++;
        }

        if (passage.IsSymbol(end + 1, "-–") && passage.IsTight(end + 2) && passage.Is(end + 2, TokenKind.Number))
        {
            end += 2;
        }

        return EndOfFloor(passage, end);
    }

    private int EndOfFloor(Passage passage, int end)
    {
        var last = end;
        for (var i = end + 1; i < end + 9 && (passage[i].Kind is TokenKind.Word or TokenKind.Number || passage.IsSymbol(i, ".,-")); i++)
        {
            if (passage.IsWord(i, cues.Floors))
            {
                last = passage.IsSymbol(i + 1, '.') && passage.IsTight(i + 1) && !Sentences.IsEnd(passage, i + 1) ? i + 1 : i;
                last = passage.IsWord(i, "dør") || passage.IsWord(i, "lejl") ? DoorAfter(passage, last) : last;
            }
            else if (passage.Is(i, TokenKind.Word) || passage[i].Length > 2)
            {
                break;
            }
        }

        return last;
    }

    private static int DoorAfter(Passage passage, int last) => passage.Is(last + 1, TokenKind.Number) ? last + 1 : last;
}
