namespace MatchPortal.Search.Analysis;

/// <summary>What the tokens are for. Highlighting uses <see cref="Index"/>, for it looks for what the index found.</summary>
public enum AnalysisUse
{
    /// <summary>Everything a document may be found by: compounds also give their parts.</summary>
    Index,

    /// <summary>What a person typed: no parts of compounds, but what an ambiguous aa, ae or oe may mean.</summary>
    Query,
}
