using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>How old somebody is; not how long something has lasted.</summary>
internal sealed class AgeFinder(Cues cues) : IFinder
{
    private const int Youngest = 13;
    private const int Oldest = 99;

    private static readonly WordSet Subjects = new(["jeg", "han", "hun"]);
    private static readonly WordSet Being = new(["er", "bliver", "fylder", "blev", "fyldte", "var"]);
    private static readonly WordSet Softeners = new(["nu", "snart", "lige", "netop", "kun", "selv", "ca", "cirka", "næsten", "omkring", "godt", "jo", "fyldt", "blevet", "en", "i", "dag", "år", "lidt", "for", "ikke", "end", "først"]);
    private static readonly WordSet Old = new(["gammel", "gamle"]);

    public void Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.IsWord(i, cues.AgeDecades) && IsHalfway(passage, i) || IsDecade(passage, i))
            {
                passage.Take(RemovalKind.Age, i, EndOfDecade(passage, i));
            }
            else if (IsAge(passage, i))
            {
                Take(passage, i);
            }
        }
    }

    private bool IsAge(Passage passage, int i) =>
        passage.Is(i, TokenKind.Number) ? passage[i].Length == 2 && Dates.Number(passage.Of(i)) is >= Youngest and <= Oldest : passage.IsWord(i, cues.NumberWords);

    private void Take(Passage passage, int i)
    {
        var years = YearsAfter(passage, i);
        if (IsYearOld(passage, i) is > 0 and var joined)
        {
            passage.Take(RemovalKind.Age, i, joined);
        }
        else if (years > 0 && passage.IsWord(years + 1, Old))
        {
            passage.Take(RemovalKind.Age, i, years + 1);
        }
        else if (years > 0 && (IsSaidOf(passage, i) && !IsLasting(passage, years) || IsPersonOf(passage, i)))
        {
            passage.Take(RemovalKind.Age, i, years);
        }
        else if (years == 0 && (IsSaidOf(passage, i) && (IsLast(passage, i) || IsTurned(passage, i)) || IsNamed(passage, i)))
        {
            passage.Take(RemovalKind.Age, i, i);
        }
        else if (years > 0 && IsNamed(passage, i))
        {
            passage.Take(RemovalKind.Age, i, years);
        }
    }

    private static int YearsAfter(Passage passage, int i) => passage.IsWord(i + 1, "år") || passage.IsWord(i + 1, "aar") ? i + 1 : 0;

    // 47-årig, 47 årig, 47årig; but no 20-årig erfaring.
    private int IsYearOld(Passage passage, int i)
    {
        var next = passage.IsSymbol(i + 1, "-–") && passage.IsTight(i + 1) ? i + 2 : i + 1;
        var isJoined = passage.Is(next, TokenKind.Word) && passage.Of(next) is ['å' or 'Å', 'r', 'i', 'g', ..] && passage[next].Length <= 6;
        return isJoined && !passage.IsWord(next + 1, cues.NotAges) ? next : 0;
    }

    // jeg er 47 · er nu 47 · jeg er lige fyldt 47
    private static bool IsSaidOf(Passage passage, int i)
    {
        for (var at = i - 1; at >= Math.Max(0, i - 5); at--)
        {
            if (passage.IsWord(at, Being))
            {
                return passage.IsWord(at, "fylder") || passage.IsWord(at, "fyldte")
                    || passage.IsWord(at - 1, Subjects) || passage.IsWord(at + 1, Subjects) || !passage.Is(at - 1, TokenKind.Word) && !passage.Is(at - 1, TokenKind.Removed)
                    || passage.IsWord(at - 1, "og") || passage.IsWord(at - 1, "som");
            }

            if (!passage.IsWord(at, Softeners) && !passage.IsWord(at, Subjects) && !passage.IsSymbol(at, '.'))
            {
                return false;
            }
        }

        return false;
    }

    // fylder 60 til sommer
    private static bool IsTurned(Passage passage, int i) =>
        (passage.IsWord(i - 1, "fylder") || passage.IsWord(i - 1, "fyldt") || passage.IsWord(i - 1, "fyldte")) && (passage.IsWord(i + 1, "til") || passage.IsWord(i + 1, "i") || passage.IsWord(i + 1, "om") || passage.IsWord(i + 1, "og"));

    // jeg er 20 år inde i forløbet
    private bool IsLasting(Passage passage, int years) => passage.IsNext(years + 1) && passage.IsWord(years + 1, cues.NotAges);

    // en mand på 47 år
    private bool IsPersonOf(Passage passage, int i) => passage.IsWord(i - 1, "på") && passage.IsWord(i - 2, cues.AgeNouns);

    // "jeg er 47": nothing counted follows.
    private static bool IsLast(Passage passage, int i) =>
        !passage.Is(i + 1, TokenKind.Word) && !passage.IsSymbol(i + 1, "%./-–:+") && !(passage.IsSymbol(i + 1, ',') && passage.Is(i + 2, TokenKind.Number))
        || passage.IsSymbol(i + 1, '.') && !passage.IsTight(i + 2) && passage.IsCapital(i + 2) || passage.IsSymbol(i + 1, '.') && passage[i + 2].Kind is TokenKind.None or TokenKind.Break
        || passage.IsWord(i + 1, "og") && passage.Is(i + 2, TokenKind.Word);

    // Alder: 47 · i en alder af 47
    private static bool IsNamed(Passage passage, int i) =>
        passage.IsSymbol(i - 1, ':') && passage.IsWord(i - 2, "alder") || passage.IsWord(i - 1, "alder") || passage.IsWord(i - 1, "af") && passage.IsWord(i - 2, "alder")
        || passage.IsWord(i - 1, "er") && passage.IsWord(i - 2, "alder");

    // i slutningen af 40'erne · midt i trediverne
    private static bool IsHalfway(Passage passage, int i)
    {
        for (var at = i - 1; at >= Math.Max(0, i - 4); at--)
        {
            if (passage.Of(at).StartsWith("midt", StringComparison.OrdinalIgnoreCase) || passage.Of(at).StartsWith("slut", StringComparison.OrdinalIgnoreCase)
                || passage.Of(at).StartsWith("start", StringComparison.OrdinalIgnoreCase) || passage.IsWord(at, "sidst") || passage.IsWord(at, "først") || passage.IsWord(at, Being))
            {
                return true;
            }
        }

        return false;
    }

    // 40'erne is a number and a word.
    private static bool IsDecade(Passage passage, int i) =>
        passage.Is(i, TokenKind.Number) && passage.Of(i) is ['2' or '3' or '4' or '5' or '6', '0'] && EndOfDecade(passage, i) > i && IsHalfway(passage, i);

    private static int EndOfDecade(Passage passage, int i)
    {
        var next = passage.IsSymbol(i + 1, "'’´-") && passage.IsTight(i + 1) ? i + 2 : i + 1;
        return passage.Is(i, TokenKind.Number) && passage.IsTight(next) && passage.IsWord(next, "erne") ? next : i;
    }
}
