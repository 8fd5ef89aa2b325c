using MatchPortal.Core.Lexicons.FreeText;
using MatchPortal.Core.Lexicons.Titles;

namespace MatchPortal.Core.Lexicons.Suggesting;

/// <summary>
/// What a text or a title seems to speak of, for a person to accept or reject: a profile's owner and a posting's writer alike. Nothing of the text is kept.
/// </summary>
public sealed class ConceptSuggestions(Prepared<FreeTextReader> reader, Prepared<TitleSearch> titles, Lexicon lexicon)
{
    /// <summary>More than this nobody reads.</summary>
    public const int Most = 25;

    private const int MostOccupations = 6;
    private const int MostFound = 100;

    // A title that fits less than half as well as the best is another trade.
    private const int PartOfBest = 2;

    /// <summary>Null where the lexicon does not have it.</summary>
    public string? LabelOf(ConceptKey concept) => concept.LabelIn(lexicon);

    /// <summary>The surest first; what the text denies is left out. Null while the words are being made ready.</summary>
    /// <param name="text">As typed. What comes after <see cref="FreeTextReader.MostCharacters"/> is not read.</param>
    /// <param name="without">What is there already, or was turned down.</param>
    public IReadOnlyList<ConceptSuggestion>? OfText(string text, IReadOnlySet<ConceptKey> without) => reader.Now is not { } ready ? null :
    [
        .. ready.Read(text)
            .Where(one => one.Stance != Stance.Denied && !without.Contains(Key(one)))
            .Take(Most)
            .Select(one => Suggested(one, text)),
    ];

    /// <summary>The occupations that a title may mean, the nearest first. Null while the titles are being made ready.</summary>
    /// <inheritdoc cref="OfText"/>
    public IReadOnlyList<ConceptSuggestion>? OfTitle(string title, IReadOnlySet<ConceptKey> without)
    {
        if (titles.Now is not { } ready)
        {
            return null;
        }

        var hits = ready.Find(title, MostFound);
        return
        [
            .. hits.Where(hit => hit.Points * PartOfBest >= hits[0].Points)
                .Select(hit => new ConceptSuggestion(new(ConceptKind.Occupation, hit.Id), lexicon.Occupations[hit.Id].Label, "", title.Trim(), ""))
                .Where(one => !without.Contains(one.Concept))
                .Take(MostOccupations),
        ];
    }

    private static ConceptKey Key(SuggestedConcept one) => new(one.Kind, one.Id);

    private static ConceptSuggestion Suggested(SuggestedConcept one, string text)
    {
        var (before, after) = Surroundings.Of(text, one.Start, one.End);
        return new(Key(one), one.Label, before, text[one.Start..one.End], after);
    }
}
