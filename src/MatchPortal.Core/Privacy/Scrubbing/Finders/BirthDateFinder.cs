using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>The day or year somebody was born, after a word that says so.</summary>
internal sealed class BirthDateFinder(Cues cues) : IFinder
{
    private const int FarthestDate = 9;
    private const int FirstYear = 1920;
    private const int LastYear = 2012;

    private static readonly WordSet Between = new(["er", "den", "d", "i", "på", "og", "opvokset", "dato", "år", "året", "om", "var", "har", "jeg", "midt", "starten", "slutningen", "af"]);

    private readonly DateReader _dates = new(cues);

    public void Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.IsWord(i, cues.Born) || passage.IsWord(i, "f") && passage.IsSymbol(i + 1, '.') && passage.IsTight(i + 1))
            {
                TakeAfter(passage, i);
            }
            else if (passage.Is(i, TokenKind.Number) && passage[i].Length == 8 && IsBirthDate(passage, i))
            {
                passage.Take(RemovalKind.BirthDate, i, i);
            }
        }
    }

    private void TakeAfter(Passage passage, int born)
    {
        // "f." is short for many things: only a date close by counts.
        var farthest = passage[born].Length == 1 ? born + 2 : born + FarthestDate;
        for (var i = born + 1; i <= farthest && IsPassable(passage, i); i++)
        {
            if (Year(passage, i) is > 0 and var year && _dates.EndAt(passage, i) < 0)
            {
                passage.Take(RemovalKind.BirthDate, i, year);
                return;
            }

            if (_dates.EndAt(passage, i) is >= 0 and var end && !IsCpr(passage, i))
            {
                passage.Take(RemovalKind.BirthDate, i, end);
                return;
            }
        }
    }

    // i 1985, årgang 85, '85. The day of a CPR number is left for the one who finds those.
    private static int Year(Passage passage, int i)
    {
        if (!passage.Is(i, TokenKind.Number) || passage.IsSymbol(i + 1, "-/") && passage.Is(i + 2, TokenKind.Number) && passage[i].Length != 4)
        {
            return 0;
        }

        var isShort = passage[i].Length == 2 && (passage.IsSymbol(i - 1, "'’") || passage.IsWord(i - 1, "årgang"));
        return isShort || Dates.IsYear(passage.Of(i)) ? i : 0;
    }

    private static bool IsCpr(Passage passage, int i) =>
        passage[i].Length is 6 or 8 && passage.IsSymbol(i + 1, "-–—/._") && (passage.Is(i + 2, TokenKind.Number) && passage[i + 2].Length == 4 || passage.IsWord(i + 2, "xxxx") || passage.IsSymbol(i + 2, "*"))
        || passage[i].Length is 6 && passage.Is(i + 1, TokenKind.Number) && passage[i + 1].Length == 4;

    private static bool IsPassable(Passage passage, int i) =>
        passage.Is(i, TokenKind.Number)
        || passage.IsSymbol(i, ".:-–,()=*'’d")
        || passage.IsWord(i, Between)
        || passage.Is(i, TokenKind.Word) && (passage.IsCapital(i) || passage[i].Length <= 3 || passage[i - 1].Kind == TokenKind.Number || IsMonthName(passage, i))
        || passage.Is(i, TokenKind.Word) && passage.Of(i).EndsWith("dag", StringComparison.OrdinalIgnoreCase);

    private static bool IsMonthName(Passage passage, int i) => passage.Is(i + 1, TokenKind.Number);

    // 01041985: no telephone number begins with 0 or 1.
    private bool IsBirthDate(Passage passage, int i) =>
        passage.Of(i) is ['0' or '1', ..] digits
        && _dates.EndAt(passage, i) == i
        && Dates.Number(digits[4..]) is >= FirstYear and <= LastYear
        && !passage.IsSymbol(i + 1, "-–")
        && !NumberContext.IsPhone(passage, i, cues)
        && !NumberContext.IsOther(passage, i, cues);
}
