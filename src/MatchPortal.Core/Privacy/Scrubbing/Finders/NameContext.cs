using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>What the words before and after a name say of it, in tenths: above nothing for a person, below for a place or a thing.</summary>
internal sealed class NameContext(Cues cues)
{
    private const string Quotes = "\"“”„»«";

    private static readonly WordSet Subordinators = new(["at", "hvis", "når", "da", "fordi", "mens", "end", "om", "som", "før", "siden", "både", "hverken", "ifølge", "foruden", "bortset"]);
    private static readonly WordSet Relatives = new(["der", "som", "hvis", "siger", "sagde"]);
    private static readonly WordSet Interjections = new(["nej", "ja", "jo", "okay", "ok", "hør", "undskyld", "velkommen", "tillykke", "farvel", "godmorgen", "kom", "se", "åh", "nå"]);
    private static readonly WordSet Adverbs = new(["også", "ikke", "selv", "aldrig", "altid", "nu", "bare", "heller"]);
    private static readonly WordSet Messages = new(["mail", "mails", "brev", "breve", "besked", "sms", "opkald", "anbefaling", "anbefalinger", "udtalelse", "hilsen", "hilsner", "knus", "svar", "tilbagemelding", "gave"]);
    private static readonly WordSet Being = new(["er", "var", "bliver", "blev"]);
    private static readonly WordSet Own = new(["min", "mit", "mine", "vores", "din", "hans", "hendes", "deres", "sin"]);

    /// <summary>Named outright: a title, a greeting, jeg hedder, what the person is to somebody.</summary>
    public bool IsCalled(Passage passage, int i)
    {
        var before = passage.IsSymbol(i - 1, '.') || passage.IsSymbol(i - 1, ':') ? i - 2 : i - 1;
        return passage.IsWord(before, cues.Titles)
            || passage.IsWord(before, cues.Greetings) && !passage.IsWord(before, "tak")
            || passage.IsWord(i - 1, cues.Naming) && (passage.IsWord(i - 2, cues.Pronouns) || passage.IsWord(i - 3, cues.Roles) || passage.IsWord(i - 2, cues.Roles))
            || passage.IsWord(i - 1, "er") && passage.IsWord(i - 2, "navn")
            || passage.IsWord(i - 1, cues.Roles) && passage.IsWord(i - 2, Own);
    }

    /// <param name="passage">The text.</param>
    /// <param name="first">The name's first token.</param>
    /// <param name="isPossessor">It is in the genitive, so that what stands before belongs to the word after: i Hannes sofa.</param>
    public int Before(Passage passage, int first, bool isPossessor)
    {
        var at = passage.IsSymbol(first - 1, "\"»”“(,:") ? first - 2 : first - 1;
        if (IsCalled(passage, first))
        {
            return 34;
        }

        var isClose = at == first - 1;
        if (!passage.Is(at, TokenKind.Word))
        {
            return isClose ? OfSymbol(passage, at) : 0;
        }

        return isClose ? OfWord(passage, at) is var weight && isPossessor ? Math.Max(weight, 0) : weight : passage.IsWord(at, cues.Says) ? 14 : CompoundNouns.IsAt(passage, at, cues.Roles) ? 12 : passage.IsWord(at, cues.Things) ? -6 : 0;
    }

    public int After(Passage passage, int last)
    {
        var next = last + 1;
        if (passage.IsSymbol(next, '-') && passage.IsTight(next))
        {
            return -14;
        }

        if (passage.IsWord(next, cues.Says) || passage.IsSymbol(next, ':') && passage.IsSymbol(next + 1, Quotes))
        {
            return 16;
        }

        if (passage.IsWord(next, cues.Acts))
        {
            return 12;
        }

        if (passage.IsWord(next, cues.Auxiliaries))
        {
            return 8;
        }

        if (passage.IsSymbol(next, '(') && passage.Is(next + 1, TokenKind.Number) && passage[next + 1].Length == 2 && passage.IsSymbol(next + 2, ')'))
        {
            return 16;
        }

        if (passage.IsSymbol(next, ','))
        {
            return passage.IsWord(next + 1, Relatives) || passage.IsWord(next + 1, cues.Says) ? 10 : passage.Is(next + 1, TokenKind.Number) && passage[next + 1].Length == 2 ? 10 : 0;
        }

        if (passage.IsNext(next) && passage.Is(next, TokenKind.Word) && !passage.IsCapital(next) && passage.Of(next) is [_, _, .., 'e', 'd', 'e'] or [_, _, _, .., 't', 'e'])
        {
            return 10;
        }

        return passage.Is(next, TokenKind.Number) && passage.IsNext(next) ? -8 : passage.IsWord(next, Adverbs) ? 6 : IsPossessor(passage, last) ? 6 : 0;
    }

    private int OfWord(Passage passage, int at)
    {
        return true switch
        {
            _ when CompoundNouns.IsAt(passage, at, cues.Things) => -18,
            _ when CompoundNouns.IsAt(passage, at, cues.Roles) => 24,
            _ when passage.IsWord(at, cues.Says) || IsAfterSpeech(passage, at) => 20,
            _ when passage.IsWord(at, cues.Naming) => 14,
            _ when passage.IsWord(at, "fra") && passage.IsWord(at - 1, Messages) => 8,
            _ when passage.IsWord(at, "det") && passage.IsWord(at - 1, Being) => 6,
            _ when passage.IsWord(at, cues.PlacePrepositions) => passage.IsWord(at, "ved") ? -4 : -14,
            _ when passage.IsWord(at, Own) => 0,
            _ when passage.IsWord(at, cues.Articles) => -13,
            _ when passage.IsWord(at, Subordinators) => 8,
            _ when passage.IsWord(at, Interjections) && passage.IsSymbol(at + 2, ",!?.") => 12,
            _ when passage.IsWord(at, "af") => 8,
            _ when passage.IsWord(at, "hos") => 10,
            _ when passage.IsWord(at, "med") => 4,
            _ when passage.IsWord(at, "og") || passage.IsWord(at, "eller") => passage.Is(at - 1, TokenKind.Removed) ? 12 : 2,
            _ when passage.IsWord(at, "til") => 0,
            _ when passage.IsWord(at, cues.Acts) || passage.IsWord(at, cues.Auxiliaries) => 6,
            // Toyota Carina, Gudme Rasschou: what stands before was no person's.
            _ when passage.IsCapital(at) => Sentences.IsStart(passage, at, cues) ? -2 : -10,
            _ => 1,
        };
    }

    // "Det er godt," fastslog Hauth.
    private static bool IsAfterSpeech(Passage passage, int verb) => passage.IsSymbol(verb - 1, Quotes) && passage.IsSymbol(verb - 2, ",?!") && !passage.IsCapital(verb);

    private static int OfSymbol(Passage passage, int at) => passage.IsSymbol(at, "/-") && passage.IsTight(at + 1) ? -8 : 0;

    public static bool IsGenitive(Passage passage, int last) => passage.Of(last) is [.., 's' or '\'' or '’'];

    // Hannes bil: a genitive and a small word.
    public static bool IsPossessor(Passage passage, int last) =>
        IsGenitive(passage, last) && passage.IsNext(last + 1) && passage.Is(last + 1, TokenKind.Word) && !passage.IsCapital(last + 1);
}
