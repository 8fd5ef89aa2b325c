using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>
/// A job advertisement, a paragraph of a CV or a sentence to the concepts it seems to speak of, with the words each came from. Made once from the lexicon; any thread
/// may read. Nothing is decided here: a person accepts or rejects each.
/// </summary>
public sealed class FreeTextReader
{
    /// <summary>What comes after so many chars is not read.</summary>
    public const int MostCharacters = 50_000;

    private const int PlacesRead = 5;

    private readonly PhraseTable _table;
    private readonly SpellingTable _spelling;

    public FreeTextReader(Lexicon lexicon)
    {
        _table = new(lexicon);
        _spelling = new(_table.Single);
    }

    /// <summary>Each concept once, at its best place: the surest first, then in the order of the text; what the workplace gives comes after, and what is denied last.</summary>
    public ImmutableArray<SuggestedConcept> Read(string text)
    {
        var read = text.Length <= MostCharacters ? text : text[..MostCharacters];
        var all = new PhraseFinder(_table, _spelling, read).Find();

        // A title covers no competence: who is to "svejse TIG" is not only a svejser.
        var hits = WithoutCovered(all.FindAll(IsTitle)).Concat(WithoutCovered(all.FindAll(hit => !IsTitle(hit))));
        return
        [
            .. hits.GroupBy(hit => (hit.Phrase.Kind, hit.Phrase.Id))
                .Select(concept => concept.OrderByDescending(hit => hit.Confidence).ThenBy(hit => hit.Start).Take(PlacesRead).Select(hit => Suggested(hit, read)).OrderBy(one => Place(one.Stance)).ThenByDescending(one => one.Confidence).ThenBy(one => one.Start).First())
                .OrderBy(one => Place(one.Stance)).ThenByDescending(one => one.Confidence).ThenBy(one => one.Start)
                .ThenBy(one => one.Kind).ThenBy(one => one.Id, StringComparer.Ordinal),
        ];
    }

    private static int Place(Stance stance) => stance switch { Stance.Denied => 2, Stance.Offered => 1, _ => 0 };

    private static bool IsTitle(PhraseHit hit) => hit.Phrase.Kind == ConceptKind.Occupation;

    private static SuggestedConcept Suggested(PhraseHit hit, string text) => new(
        hit.Phrase.Kind, hit.Phrase.Id, hit.Phrase.Label, hit.Start, hit.End - hit.Start, hit.Reason, hit.Confidence, StanceReader.At(text, hit.Start, hit.End));

    // TIG-svejsning is not also svejsning: what lies inside a longer phrase that was found as surely, or fills the same words less surely, is left out.
    private static IEnumerable<PhraseHit> WithoutCovered(List<PhraseHit> hits)
    {
        var sure = hits.Where(hit => hit.Reason <= SuggestionReason.OtherForm).OrderBy(hit => hit.Start).ThenByDescending(hit => hit.End).ToList();
        var cover = new List<PhraseHit>();
        foreach (var hit in sure)
        {
            if (cover.Count == 0 || hit.End > cover[^1].End)
            {
                cover.Add(hit);
            }
        }

        return hits.Where(hit => !IsCovered(hit, cover));
    }

    private static bool IsCovered(PhraseHit hit, List<PhraseHit> cover)
    {
        var at = LastFrom(cover, hit.Start);
        return at >= 0 && cover[at].End >= hit.End && (cover[at].End - cover[at].Start > hit.End - hit.Start || hit.Reason > SuggestionReason.OtherForm || IsWorseThan(hit, cover[at]));
    }

    // Starts and ends of the cover both grow, so the last that begins in time reaches farthest.
    private static int LastFrom(List<PhraseHit> cover, int start)
    {
        var (low, high) = (0, cover.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = cover[middle].Start <= start ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static bool IsWorseThan(PhraseHit hit, PhraseHit other) =>
        hit.Phrase.Kind == other.Phrase.Kind && hit.Reason > other.Reason && hit.Start == other.Start && hit.End == other.End;
}
