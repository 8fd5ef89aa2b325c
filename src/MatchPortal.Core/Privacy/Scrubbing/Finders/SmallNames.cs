using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>Names written with a small letter: mette thomsen, jeg hedder hanne, hej mattson. No word of Danish counts, unless it is named outright.</summary>
internal sealed class SmallNames(ScrubWords words)
{
    private const int MostFamilyNames = 3;
    private const int ShortestStranger = 4;

    // Odds of a word's letters that are enough where it is called to, after what is felt for a person, and after a given name.
    private const double Sure = 8;
    private const double Likely = 3;
    private const double Doubtful = -1;

    private static readonly WordSet Joints = new(["til", "for", "med", "i", "på", "af", "hos"]);

    private readonly NameContext _context = new(words.Cues);

    /// <returns>The last token of the name that begins at the token, or -1.</returns>
    public int LastFrom(Passage passage, int i)
    {
        if (passage.IsTight(i) || passage.IsTight(i + 1) && passage.IsSymbol(i + 1, "@_/-") || IsWord(passage, i) && !_context.IsCalled(passage, i))
        {
            return -1;
        }

        var given = words.GivenNames.Of(passage.Of(i));
        var isCalled = IsPossible(passage, i, given) && _context.IsCalled(passage, i);
        if (!isCalled && !IsListed(passage, i, given))
        {
            return IsPair(passage, i) ? i + 1 : IsStranger(passage, i) && IsMeant(passage, i) ? i : -1;
        }

        var last = i;
        while (last < i + MostFamilyNames && passage.IsNext(last + 1) && passage.Is(last + 1, TokenKind.Word) && IsFamilyName(passage, last + 1, given))
        {
            last++;
        }

        return last > i || isCalled || IsLongEnough(passage, i, given) || IsAmongNames(passage, i) ? last : -1;
    }

    private bool IsWord(Passage passage, int i) => words.Ordinary.Contains(passage.Of(i)) || passage.IsWord(i, words.Cues.SmallWords);

    private bool IsListed(Passage passage, int i, NameStrength given) =>
        given.IsPlain && (given.Weight > 2 || !Capitals.IsOrdinary(passage, i, words))
        || words.FamilyNames.Of(passage.Of(i)).IsPlain && !Capitals.IsOrdinary(passage, i, words) && words.Known.At(passage, i).Length == 0;

    // Who writes in small letters writes names so too. The rarer the name, the more letters it takes to be no other word.
    private bool IsLongEnough(Passage passage, int i, NameStrength given) =>
        given.IsPlain && passage[i].Length >= given.Weight switch { >= 3 => 4, 2 => 5, _ => 7 }
        || words.FamilyNames.Of(passage.Of(i)).Weight switch { >= 3 => 6, 2 => 7, _ => int.MaxValue } is var letters && passage[i].Length >= letters && words.Letters.OddsOf(passage.Of(i)) > 0;

    // What comes after hej or hedder with a small letter is a name when it is one by the lists, even one that is a word too, or no word at all.
    private bool IsPossible(Passage passage, int i, NameStrength given) =>
        given.IsName && (given.IsPlain || !passage.IsWord(i - 1, words.Cues.Greetings) || IsAlone(passage, i))
        || passage[i].Length >= ShortestStranger && IsAlone(passage, i) && !Capitals.IsOrdinary(passage, i, words) && !passage.IsWord(i, words.Cues.Roles);

    private static bool IsAlone(Passage passage, int i) => passage[i + 1].Kind is not TokenKind.Word and not TokenKind.Number;

    // After a given name that is listed no list is needed: linette dilmurat.
    private bool IsFamilyName(Passage passage, int i, NameStrength given) => passage[i].Length >= ShortestStranger
        && (words.FamilyNames.Of(passage.Of(i)) is { IsPlain: true, Weight: >= 2 } && !words.Ordinary.Contains(passage.Of(i))
            || given.IsName && !passage.IsCapital(i) && IsStranger(passage, i) && words.Letters.OddsOf(passage.Of(i)) > Doubtful);

    // hasseb hakimi: one of them is listed, neither is a word.
    private bool IsPair(Passage passage, int i) =>
        passage.IsNext(i + 1) && !passage.IsCapital(i + 1) && IsStranger(passage, i) && IsStranger(passage, i + 1)
        && words.FamilyNames.Of(passage.Of(i + 1)).IsPlain && words.Letters.OddsOf(passage.Of(i)) > 0;

    // Xhaka, coquelin
    private static bool IsAmongNames(Passage passage, int i) =>
        passage.Is(i - 2, TokenKind.Removed) && (passage.IsSymbol(i - 1, ',') || passage.IsWord(i - 1, "og")) && passage.Text[passage[i - 2].Start] is not '@';

    private bool IsStranger(Passage passage, int i) =>
        passage.Is(i, TokenKind.Word) && passage[i].Length >= ShortestStranger && !Capitals.IsOrdinary(passage, i, words) && words.Known.At(passage, i).Length == 0;

    // What one feels for or does to a person stands before it, or it is called to: dig: chrixthea!
    private bool IsMeant(Passage passage, int i)
    {
        var joint = passage.IsWord(i - 1, Joints) ? i - 2 : i - 1;
        var isFelt = passage.IsWord(joint, words.Cues.Feelings);
        var isCalledTo = passage.IsSymbol(i - 1, ":,") && passage.IsSymbol(i + 1, "!,.?");
        return words.Letters.OddsOf(passage.Of(i)) is var odds && (isFelt && odds >= Likely || isCalledTo && odds >= Sure);
    }
}
