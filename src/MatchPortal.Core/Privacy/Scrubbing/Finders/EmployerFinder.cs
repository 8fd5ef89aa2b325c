using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Places of work by name: known ones, those with a legal form or a trade's word, and what stands after words such as hos and ansat i.</summary>
internal sealed class EmployerFinder(ScrubWords words) : IFinder
{
    private readonly Cues _cues = words.Cues;
    private readonly WorkContext _work = new(words.Cues);

    public void Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Is(i, TokenKind.Word))
            {
                _ = TakeKnown(passage, i) || TakeWithForm(passage, i) || TakeWithTail(passage, i) || TakeAfterHead(passage, i) || TakeAfterWork(passage, i);
            }
        }
    }

    private bool TakeKnown(Passage passage, int i)
    {
        // What somebody writes with a small letter is a place of work only after hos.
        var (isCapital, isWork) = (passage.IsCapital(i), _work.IsBefore(passage, i));
        var (length, use) = isCapital || isWork ? words.Employers.At(passage, i) : default;
        if (length == 0 || IsPartOfProduct(passage, i + length - 1) || length == 1 && IsFamilyName(passage, i))
        {
            return false;
        }

        var isNamed = isWork || passage.IsWord(i - 1, _cues.EmployerHeads);
        if (isCapital && use == EmployerUse.Always ? Sentences.IsStart(passage, i, _cues) && length == 1 && words.Ordinary.Contains(passage.Of(i)) && !isNamed : !isNamed)
        {
            return false;
        }

        var last = EndWithForm(passage, i + length - 1);
        passage.TakeText(RemovalKind.Employer, passage[i].Start, passage[last].End - (length == 1 && last == i ? words.Employers.EndingOf(passage, i) : 0));
        return true;
    }

    // Kristian Bang Foss
    private bool IsFamilyName(Passage passage, int i) =>
        passage.IsCapital(i - 1) && passage.IsNext(i) && words.FamilyNames.Of(passage.Of(i)).IsName && (words.GivenNames.Of(passage.Of(i - 1)).IsPlain || words.GivenNames.Of(passage.Of(i - 2)).IsPlain);

    // Grundfos-pumper, Siemens S7
    private static bool IsPartOfProduct(Passage passage, int last) =>
        passage.IsSymbol(last + 1, '-') && passage.IsTight(last + 1) && passage.IsTight(last + 2) && passage.Is(last + 2, TokenKind.Word);

    // Jensen & Søn ApS
    private bool TakeWithForm(Passage passage, int i)
    {
        if (LengthOfForm(passage, i) is not (> 0 and var length) || !passage.IsNext(i) || !(passage.IsCapital(i - 1) || passage.Is(i - 1, TokenKind.Number)))
        {
            return false;
        }

        var first = Capitals.StartBefore(passage, passage.Is(i - 1, TokenKind.Number) ? i : i - 1, words);
        if (first >= i)
        {
            return false;
        }

        passage.Take(RemovalKind.Employer, first, i + length - 1);
        return true;
    }

    private int EndWithForm(Passage passage, int last) => LengthOfForm(passage, last + 1) is > 0 and var length ? last + length : last;

    // A/S is three tokens, ApS one.
    private int LengthOfForm(Passage passage, int i)
    {
        if (passage.IsSymbol(i + 1, '/') && passage.IsTight(i + 1) && passage.IsTight(i + 2) && passage.Is(i + 2, TokenKind.Word) && passage[i + 2].Length == 1
            && _cues.LegalForms.Contains(passage.Text.AsSpan(passage[i].Start, passage[i + 2].End - passage[i].Start)))
        {
            return 3;
        }

        // Short forms are words too when they are written small: as, ab.
        return passage.IsWord(i, _cues.LegalForms) && (passage.IsUpper(i) || passage.IsCapital(i) && passage[i].Length > 2 || passage.IsWord(i, "aps")) ? 1 : 0;
    }

    // Solsikkens Bageri, Plejehjemmet Solgården stands in TakeAfterHead
    private bool TakeWithTail(Passage passage, int i)
    {
        if (!passage.IsCapital(i) || !passage.IsWord(i, _cues.EmployerTails) && !_cues.EmployerTails.Contains(Genitive.Stem(passage.Of(i))))
        {
            return false;
        }

        var first = Capitals.StartBefore(passage, i, words);
        var isPublic = passage.IsWord(i, "Kommune") || passage.IsWord(i, "Politi") || passage.IsWord(i, "Havn");
        if (first == i || !Enumerable.Range(first, i - first).Any(word => passage.Is(word, TokenKind.Word) && (!IsNoName(passage, word) || IsNameLike(passage, word))) || isPublic && !_work.IsBefore(passage, first))
        {
            return false;
        }

        passage.Take(RemovalKind.Employer, first, EndWithForm(passage, i));
        return true;
    }

    // SFO og Børnehave are two kinds of places, and none by name.
    private bool IsNoName(Passage passage, int i) =>
        Capitals.IsOrdinary(passage, i, words) || passage.IsWord(i, "og") || words.Known.At(passage, i) is ( > 0, KnownName.Abbreviation or KnownName.Product);

    private bool IsNameLike(Passage passage, int i) =>
        words.GivenNames.Of(passage.Of(i)).IsName || words.FamilyNames.Of(passage.Of(i)).IsName || words.Known.At(passage, i) is ( > 0, KnownName.Place)
        || passage[i].Length > 4 && passage.Of(i)[^1] == 's' && !Sentences.IsStart(passage, i, _cues);

    // restaurant Kronborg, firmaet "Det Hele"
    private bool TakeAfterHead(Passage passage, int i)
    {
        if (!passage.IsWord(i, _cues.EmployerHeads))
        {
            return false;
        }

        var first = passage.IsSymbol(i + 1, "\"»”“'") ? i + 2 : i + 1;
        if (!passage.IsCapital(first) || first == i + 1 && !passage.IsNext(first) || words.Ordinary.Contains(passage.Of(first)) && first == i + 1 && passage.IsCapital(i) && !_work.IsBefore(passage, i))
        {
            return false;
        }

        passage.Take(RemovalKind.Employer, passage.IsCapital(i) && !Sentences.IsStart(passage, i, _cues) && first == i + 1 ? i : first, EndWithForm(passage, Capitals.EndAfter(passage, first)));
        return true;
    }

    // hos Solsikken; ansat i Solsikken. A person's name, a place or a system is left for others.
    private bool TakeAfterWork(Passage passage, int i)
    {
        if (!passage.IsCapital(i) || !_work.IsBefore(passage, i) || !passage.IsNext(i) || IsNoEmployer(passage, i))
        {
            return false;
        }

        passage.Take(RemovalKind.Employer, i, EndWithForm(passage, Capitals.EndAfter(passage, i)));
        return true;
    }

    private bool IsNoEmployer(Passage passage, int i)
    {
        var (length, kind) = words.Known.At(passage, i);
        var isName = words.GivenNames.Of(passage.Of(i)).IsPlain;
        return length > 0 && kind != KnownName.English || isName || Capitals.IsOrdinary(passage, i, words) || passage.IsWord(i, _cues.PolitePronouns)
            || passage.IsWord(i, _cues.Titles) || passage.IsWord(i, _cues.Months) || passage.IsWord(i, _cues.SchoolKinds) || passage[i].Length < 3 && !passage.IsUpper(i);
    }
}
