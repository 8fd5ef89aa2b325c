using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching.Replay;

/// <summary>What a ranking read of one profile: of the document in the index only what the posting asks about.</summary>
/// <param name="Keywords">By field.</param>
/// <param name="Concepts">By field and concept, the byte of the index.</param>
/// <param name="Numbers">By field.</param>
/// <param name="Dates">By field, UTC.</param>
/// <param name="Place">Null where it is not told.</param>
/// <param name="Texts">By field.</param>
public sealed record ProfileInputs(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Keywords,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, byte>> Concepts,
    IReadOnlyDictionary<string, int> Numbers,
    IReadOnlyDictionary<string, DateTime> Dates,
    Lexicons.GeoPoint? Place,
    IReadOnlyDictionary<string, CountedText> Texts)
{
    // A word that no analysis gives: it only makes a text as long as it was.
    private const string Filler = "·";

    private static readonly string[] Counted = [MatchFields.LeastHours, MatchFields.MostHours, MatchFields.MostMetres, StaffProfileFields.LiveProposals];
    private static readonly string[] Dated = [StaffProfileFields.PausedUntil, StaffProfileFields.AvailableFrom];

    internal static ProfileInputs Of(SearchDocument document, AskedValues asked) => new(
        document.Keywords.Where(keyword => asked.Holds(keyword.Field, keyword.Value))
            .GroupBy(keyword => keyword.Field).ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(keyword => keyword.Value)]),
        document.Concepts.Where(concept => asked.Holds(concept.Field, concept.Value.Concept))
            .GroupBy(concept => concept.Field)
            .ToDictionary(group => group.Key, group => (IReadOnlyDictionary<string, byte>)group.ToDictionary(concept => concept.Value.Concept, concept => concept.Value.Payload)),
        document.Numbers.Where(number => Counted.Contains(number.Field)).ToDictionary(number => number.Field, number => number.Value),
        document.Dates.Where(date => Dated.Contains(date.Field)).ToDictionary(date => date.Field, date => date.Value),
        document.Points.Where(point => point.Field == MatchFields.Place)
            .Select(point => (Lexicons.GeoPoint?)new Lexicons.GeoPoint(Degrees(point.Value.LatitudeUnits), Degrees(point.Value.LongitudeUnits))).FirstOrDefault(),
        document.Texts.Where(text => asked.WordFields.Contains(text.Field)).ToDictionary(text => text.Field, text => CountedText.Of(text.Value, asked.Words)));

    internal SearchDocument Document(Guid id)
    {
        var document = new SearchDocument(id);
        foreach (var (field, values) in Keywords)
        {
            document.Keywords(field, values);
        }

        foreach (var (field, concept, payload) in Concepts.SelectMany(field => field.Value.Select(concept => (field.Key, concept.Key, concept.Value))))
        {
            document.Concept(field, concept, payload);
        }

        foreach (var (field, number) in Numbers)
        {
            document.Number(field, number);
        }

        foreach (var (field, date) in Dates)
        {
            document.Date(field, date);
        }

        foreach (var (field, text) in Texts)
        {
            document.Text(field, text.Tokens(Filler));
        }

        return Place is { } place ? document.Point(MatchFields.Place, place.InIndex) : document;
    }

    private static double Degrees(int units) => units / (double)Search.Port.GeoPoint.UnitsPerDegree;
}
