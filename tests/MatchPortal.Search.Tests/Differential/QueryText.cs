using MatchPortal.Search.Queries;

namespace MatchPortal.Search.Tests.Differential;

/// <summary>A query tree as one line, for messages of failed tests.</summary>
internal static class QueryText
{
    public static string Of(Query query) => query switch
    {
        BoolQuery node => $"Bool(must {All(node.Must)} should {All(node.Should)} not {All(node.Not)} filter {All(node.Filter)})",
        CappedSumQuery node => $"Capped({node.Cap} {All(node.Parts)})",
        BestQuery node => $"Best({All(node.Parts)})",
        ConstantQuery node => $"Constant({node.Points} {Of(node.Of)})",
        PhraseQuery node => $"Phrase({node.Field} {string.Join(' ', node.Terms)} {node.Weight})",
        KeywordQuery node => $"Keyword({string.Join(' ', node.Values)})",
        ConceptQuery node => $"Concept({node.Field} {node.Concept} {node.Table[3]} {node.Table[4]})",
        _ => query.ToString(),
    };

    private static string All(IEnumerable<Query> queries) => $"[{string.Join(", ", queries.Select(Of))}]";
}
