using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Searching;

namespace MatchPortal.Core.Citizens.Candidates;

/// <summary>What the staff's search field offers while somebody types: job titles, competences and certificates that profiles hold.</summary>
public sealed class CandidateSuggestions(PortalIndexes indexes, PortalAnalyzers analyzers, LexiconWords words, TimeProvider clock)
{
    /// <summary>With the number of profiles that each finds; none while the index is being built.</summary>
    public IReadOnlyList<Suggestion> For(string typed)
    {
        using var snapshot = indexes.StaffProfiles.Snapshot();
        if (snapshot is null)
        {
            return [];
        }

        var query = new CandidateQuery(snapshot, analyzers.Danish, clock.Now());
        return new SearchSuggestions(words, snapshot, StaffProfileFields.Words, text => query.Count(new() { Text = text })).For(typed);
    }
}
