using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Searching;

namespace MatchPortal.Core.Postings.Boards;

/// <summary>What the board's search field offers while somebody types: job titles, competences and certificates, and words of the postings.</summary>
public sealed class BoardSuggestions(PortalIndexes indexes, PortalAnalyzers analyzers, LexiconWords words, TimeProvider clock)
{
    /// <summary>With the number of postings on the board that each finds; none while the index is being built.</summary>
    public IReadOnlyList<Suggestion> For(string typed)
    {
        using var snapshot = indexes.Postings.Snapshot();
        if (snapshot is null)
        {
            return [];
        }

        var search = new BoardSearch(snapshot, analyzers.Danish, clock.Now());
        return new SearchSuggestions(words, snapshot, PostingFields.Suggest, text => search.Count(new() { Text = text })).For(typed);
    }
}
