using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>What stands beside a name that is a firm's, in tenths: Galle &amp; Jessen, Daells Varehus, Larsen Rejser.</summary>
internal sealed class FirmSigns(ScrubWords words)
{
    private const int ForFirm = -14;

    // Only of these can two be joined by an ampersand and be people: Mette & Peter.
    private const int UsualGivenName = 3;

    // Alone before a noun it is a person who is called to: Tak, Marcus. Jeg er glad.
    private const int KnownGivenName = 2;
    private const int ShortestNoun = 4;

    public int Weigh(Passage passage, int first, int last)
    {
        var given = words.GivenNames.Of(passage.Of(first)).Weight;
        var isJoined = passage.IsSymbol(first - 1, '&') && passage.IsCapital(first - 2) || passage.IsSymbol(last + 1, '&') && passage.IsCapital(last + 2);
        return (isJoined && given < UsualGivenName ? ForFirm : 0) + (first == last && IsBeforeNoun(passage, last) && (given < KnownGivenName || IsInGenitive(passage, last)) ? ForFirm : 0);
    }

    // Thomas and Jens are no genitives.
    private bool IsInGenitive(Passage passage, int last) => NameContext.IsGenitive(passage, last) && !words.GivenNames.IsListed(passage.Of(last));

    // A noun with a capital letter inside a sentence belongs to a name.
    private bool IsBeforeNoun(Passage passage, int last)
    {
        var next = last + 1;
        return passage.IsNext(next) && passage.IsCapital(next) && passage[next].Length >= ShortestNoun && Capitals.IsOrdinary(passage, next, words) && !CompoundNouns.IsAt(passage, next, words.Cues.Roles)
            && words.FamilyNames.Of(passage.Of(next)) is { IsName: false } && words.GivenNames.Of(passage.Of(next)) is { IsName: false };
    }
}
