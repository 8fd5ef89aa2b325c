using System.Diagnostics;
using MatchPortal.Search.Port;
using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Oracle;

/// <summary>What each node says about one document, read off its documentation as plainly as possible. Null means: does not match.</summary>
internal sealed class OraclePoints(SearchDocument document, CorpusStatistics statistics)
{
    public int? Of(Query query) => query switch
    {
        AllQuery all => all.Points,
        BoolQuery node => Bool(node),
        CappedSumQuery node => Matching(node.Parts) is { Count: > 0 } parts ? Math.Min(node.Cap, parts.Sum()) : null,
        BestQuery node => Matching(node.Parts) is { Count: > 0 } parts ? parts.Max() : null,
        ConstantQuery node => Of(node.Of) is null ? null : node.Points,
        TermQuery node => Phrase(node.Field, [node.Term], node.Weight),
        PhraseQuery node => Phrase(node.Field, node.Terms, node.Weight),
        KeywordQuery node => When(Terms(node.Field).Any(node.Values.Contains), node.Points),
        PrefixQuery node => When(Terms(node.Field).Any(term => HasPrefix(term, node.Prefix)), node.Points),
        FuzzyQuery node => When(Terms(node.Field).Any(term => IsNear(term, node)), node.Points),
        ConceptQuery node => Concept(node),
        ColumnQuery node => Column(node.Field) is { } value ? Step(node.Steps, from => value >= from) : node.MissingPoints,
        DistanceQuery node => Place(node.Field) is { } place ? Step(node.Steps, from => Squared(node.Centre, place) >= GeoCentre.Square(from)) : node.MissingPoints,
        RangeQuery node => When(Column(node.Field) is { } value ? (node.From ?? value) <= value && value <= (node.To ?? value) : node.MatchMissing, 0),
        RadiusQuery node => When(Place(node.Field) is { } place && Squared(node.Centre, place) <= GeoCentre.Square(node.Metres), 0),
        OwnRadiusQuery node => When(AcceptsPlace(node), 0),
        OwnRangeQuery node => When((Column(node.LeastField) ?? int.MinValue) <= node.To && (Column(node.MostField) ?? int.MaxValue) >= node.From, 0),
        BitsQuery node => When(Fits(node), 0),
        _ => throw new UnreachableException(),
    };

    public int? Column(string field)
    {
        foreach (var number in document.Numbers.Where(number => number.Field == field))
        {
            return number.Value;
        }

        foreach (var date in document.Dates.Where(date => date.Field == field))
        {
            return ColumnValue.Minutes(date.Value);
        }

        return null;
    }

    public GeoPoint? Place(string field) => document.Points.Where(point => point.Field == field).Select(point => (GeoPoint?)point.Value).FirstOrDefault();

    public static float Squared(GeoPoint centre, GeoPoint place) => new GeoCentre(centre).SquaredMetres(place.LatitudeUnits, place.LongitudeUnits);

    private static bool HasPrefix(string term, string prefix) => (prefix.Length == 0 || SearchDocument.IsTerm(prefix)) && term.StartsWith(prefix, StringComparison.Ordinal);

    private static int? When(bool matches, int points) => matches ? points : null;

    private static int Step(IReadOnlyList<PointStep> steps, Func<int, bool> reached) => steps.Where(step => reached(step.From)).Select(step => step.Points).LastOrDefault();

    private static bool IsNear(string term, FuzzyQuery node)
    {
        var shared = Math.Min(node.SharedPrefix, node.Term.Length);
        return term.Length >= shared && term.AsSpan(0, shared).SequenceEqual(node.Term.AsSpan(0, shared)) && EditDistance.IsWithin(node.Term, term, node.MostEdits);
    }

    private List<int> Matching(IEnumerable<Query> parts) => [.. parts.Select(Of).OfType<int>()];

    private int? Bool(BoolQuery node)
    {
        var should = Matching(node.Should);
        var demandsOne = node.Must.Count + node.Filter.Count == 0 && node.Should.Count > 0;
        var matches = node.Must.Concat(node.Filter).All(part => Of(part) is not null) && node.Not.All(part => Of(part) is null) && (!demandsOne || should.Count > 0);
        return matches ? Matching(node.Must).Sum() + should.Sum() : null;
    }

    private IEnumerable<string> Terms(string field) =>
        document.Texts.Where(text => text.Field == field).SelectMany(text => text.Value).Select(token => token.Term)
            .Concat(document.Keywords.Where(keyword => keyword.Field == field).Select(keyword => keyword.Value));

    private int? Phrase(string field, IReadOnlyList<string?> terms, int weight)
    {
        var tokens = document.Texts.Where(text => text.Field == field).SelectMany(text => text.Value).ToList();
        var frequency = tokens.Where(token => token.Term == terms[0]).Count(first =>
            Enumerable.Range(0, terms.Count).All(step => terms[step] is null || tokens.Contains(new(terms[step]!, first.Position + step))));
        var rarity = terms.Sum(term => term is null ? 0 : TextFormula.Rarity(statistics, field, term));
        return frequency == 0 ? null : TextFormula.Points(TextFormula.Code(frequency, tokens.Count), statistics.AverageLength(field), rarity, weight);
    }

    private int? Concept(ConceptQuery node)
    {
        foreach (var concept in document.Concepts.Where(concept => concept.Field == node.Field && concept.Value.Concept == node.Concept))
        {
            return node.Table[concept.Value.Payload] == PointTable.NoMatch ? null : node.Table[concept.Value.Payload];
        }

        return null;
    }

    private bool AcceptsPlace(OwnRadiusQuery node) => Column(node.RadiusField) is not { } metres
        || (metres >= 0 && Place(node.Field) is { } place && Squared(node.Place, place) <= GeoCentre.Square(metres));

    private bool Fits(BitsQuery node)
    {
        var bits = document.Bits.Where(bits => bits.Field == node.Field).Select(bits => bits.Value).FirstOrDefault();
        return (bits & node.All) == node.All && (node.Any == 0 || (bits & node.Any) != 0) && (bits & node.None) == 0;
    }
}
