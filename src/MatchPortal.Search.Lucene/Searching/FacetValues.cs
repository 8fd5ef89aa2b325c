namespace MatchPortal.Search.Lucene.Searching;

/// <summary>The facet values of a segment's documents.</summary>
/// <param name="Starts">For each document where its values start among <paramref name="Numbers"/>; one entry more than documents.</param>
/// <param name="Numbers">The numbers of values, document by document.</param>
/// <param name="Values">The values by number.</param>
internal sealed record FacetValues(int[] Starts, int[] Numbers, string[] Values);
