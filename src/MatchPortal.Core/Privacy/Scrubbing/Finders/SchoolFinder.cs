using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Schools and places of education by name. A kind of school, such as folkeskolen, stays.</summary>
internal sealed class SchoolFinder(ScrubWords words) : IFinder
{
    private const int LongestShort = 4;

    private static readonly WordSet Ends = new(["skole", "skolen", "gymnasium", "gymnasiet", "seminarium", "seminariet", "universitet", "universitetet", "akademi", "akademiet", "højskole", "kollegiet"]);

    private readonly Cues _cues = words.Cues;

    public void Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.Is(i, TokenKind.Word))
            {
                continue;
            }

            if (passage.IsCapital(i) && words.Schools.At(passage, i) is ( > 0 and var length, _))
            {
                TakeKnown(passage, i, i + length - 1);
            }
            else if (passage.IsCapital(i) && passage.IsWord(i, _cues.SchoolTails))
            {
                TakeBefore(passage, i);
            }
            else if (passage.IsWord(i, _cues.SchoolHeads))
            {
                TakeAfter(passage, i);
            }
            else if (IsCompound(passage, i))
            {
                passage.Take(RemovalKind.School, i, WithPlace(passage, i));
            }
        }
    }

    // Ollerup is one by itself, and Ollerup Efterskole the same.
    private void TakeKnown(Passage passage, int first, int last)
    {
        while (passage.IsNext(last + 1) && passage.IsCapital(last + 1) && passage.IsWord(last + 1, _cues.SchoolTails))
        {
            last++;
        }

        if (WithPlace(passage, last) is var place && place > last)
        {
            passage.Take(RemovalKind.School, first, place);
        }
        else
        {
            passage.TakeText(RemovalKind.School, passage[first].Start, passage[last].End - words.Schools.EndingOf(passage, last));
        }
    }

    // Roskilde Tekniske Skole, Vestre Skole
    private void TakeBefore(Passage passage, int tail)
    {
        var first = Capitals.StartBefore(passage, tail, words);
        if (first < tail && !(first == tail - 1 && Capitals.IsOrdinary(passage, first, words) && Sentences.IsStart(passage, first, _cues)))
        {
            passage.Take(RemovalKind.School, first, WithPlace(passage, tail));
        }
    }

    // Professionshøjskolen Absalon, sprogskolen Clavis, VUC Fyn
    private void TakeAfter(Passage passage, int head)
    {
        var next = head + 1;
        var isQuoted = passage.IsSymbol(next, "\"»”“'");
        next = isQuoted ? next + 1 : next;
        if (!passage.IsCapital(next) || !isQuoted && !passage.IsNext(next) || passage.IsUpper(head) != passage.IsCapital(head) && !isQuoted && passage.Of(head).Length < 4)
        {
            return;
        }

        // AMU Nord is a school, AMU Truck a course.
        if (passage[head].Length <= LongestShort && !isQuoted && (Capitals.IsOrdinary(passage, next, words) || !passage.IsWord(head, "vuc") && words.Known.At(passage, next) is not ( > 0, KnownName.Place)))
        {
            return;
        }

        var last = Capitals.EndAfter(passage, next);
        passage.Take(RemovalKind.School, passage.IsCapital(head) && !Sentences.IsStart(passage, head, _cues) ? head : next, last);
    }

    // Hotel- og Restaurantskolen, Tornbjergskolen; but not Folkeskolen.
    private bool IsCompound(Passage passage, int i)
    {
        var word = passage.Of(i);
        return passage.IsCapital(i) && word.Length > 8 && Ends.IsEndOf(word, 3, 5) && !passage.IsWord(i, _cues.SchoolKinds) && !Sentences.IsStart(passage, i, _cues)
            && !(passage.IsWord(i - 1, "på") && _cues.SchoolKinds.IsEndOf(word, 2, 7));
    }

    // ... i Odense
    private int WithPlace(Passage passage, int last) =>
        passage.IsWord(last + 1, "i") && passage.IsNext(last + 2) && passage.IsCapital(last + 2) && words.Known.At(passage, last + 2) is ( > 0 and var length, KnownName.Place)
            ? last + 1 + length
            : last;
}
