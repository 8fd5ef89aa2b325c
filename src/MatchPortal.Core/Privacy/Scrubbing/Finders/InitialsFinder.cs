using MatchPortal.Core.Privacy.Scrubbing.Reading;
using MatchPortal.Core.Privacy.Scrubbing.Words;

namespace MatchPortal.Core.Privacy.Scrubbing.Finders;

/// <summary>People called by two or three capital letters, as colleagues write of each other: LKJ ringede, samtale med MHN. Only where nothing but a person is meant, for most such words are no person's.</summary>
internal sealed class InitialsFinder(ScrubWords words) : IFinder
{
    private const int MostLetters = 3;
    private const int FarthestFeeling = 3;

    private static readonly WordSet Meetings = new(["samtale", "samtaler", "møde", "møder", "mødes", "mødtes", "aftale", "aftaler", "aftalt", "aftalte", "talt", "talte", "taler", "tale", "snak", "snakket", "snakkede", "kontakt", "telefonsamtale", "opfølgning"]);
    private static readonly WordSet Notes = new(["notat", "journalnotat", "telefonnotat", "referat", "opfølgning", "samtale", "opkald", "skrevet", "noteret", "ført"]);
    private static readonly WordSet Interjections = new(["ja", "jo", "nej", "yes", "hej", "hey", "hør", "nå", "åh"]);

    public void Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (IsInitials(passage, i) && (IsBefore(passage, i) || IsAfter(passage, i)))
            {
                passage.Take(RemovalKind.PersonName, i, i);
            }
        }
    }

    private bool IsInitials(Passage passage, int i) =>
        passage.IsUpper(i) && passage[i].Length <= MostLetters && !IsPartOfMore(passage, i) && !words.Ordinary.Contains(passage.Of(i)) && words.Known.At(passage, i).Length == 0 && !words.FamilyNames.IsListed(passage.Of(i));

    // CV'et, EU-ret, 3F, and whole sentences in capital letters.
    private static bool IsPartOfMore(Passage passage, int i) =>
        passage.IsTight(i) && !passage.IsSymbol(i - 1, "(\"”/") || passage.IsTight(i + 1) && !passage.IsSymbol(i + 1, ".,;:!?)\"”") || passage.IsCapital(i - 1) && passage.IsNext(i) || passage.IsCapital(i + 1) && passage.IsNext(i + 1);

    private bool IsBefore(Passage passage, int i) =>
        passage.IsWord(i - 1, "med") && Has(passage, i - 2, Meetings)
        || (passage.IsWord(i - 1, "ved") || passage.IsWord(i - 1, "af")) && Has(passage, i - 2, Notes)
        || passage.IsWord(i - 1, "ifølge") || passage.IsWord(i - 1, "følge") && passage.IsWord(i - 2, "i")
        || passage.IsSymbol(i - 1, ',') && Has(passage, i - 2, Interjections)
        || IsFeltFor(passage, i);

    // savner du ikke TH
    private bool IsFeltFor(Passage passage, int i)
    {
        for (var at = i - 1; at >= i - FarthestFeeling && passage.Is(at, TokenKind.Word); at--)
        {
            if (passage.IsWord(at, words.Cues.Feelings))
            {
                return true;
            }

            if (!passage.IsWord(at, words.Cues.Pronouns) && !passage.IsWord(at, "ikke") && !passage.IsWord(at, "du") && !passage.IsWord(at, "i"))
            {
                return false;
            }
        }

        return false;
    }

    // Not: en rytter fra CIK vandt.
    private bool IsAfter(Passage passage, int i) =>
        !passage.IsWord(i - 1, words.Cues.PlacePrepositions) && passage.IsNext(i + 1) && (passage.IsWord(i + 1, words.Cues.Says) || passage.IsWord(i + 1, words.Cues.Acts) || passage.Is(i + 1, TokenKind.Word) && !passage.IsCapital(i + 1) && passage.Of(i + 1) is [_, _, _, .., 'e', 'd', 'e']);

    private static bool Has(Passage passage, int i, WordSet set) => passage.Is(i, TokenKind.Word) && set.Contains(passage.Of(i));
}
