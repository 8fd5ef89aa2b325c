namespace MatchPortal.Search.Analysis;

/// <summary>What a phrase stands for.</summary>
/// <param name="Term">The group's term.</param>
/// <param name="InCapitals">A short word in capitals (AD, BI, HR): a document must write it so, a query need not.</param>
/// <param name="IsStopWord">A query must write it in capitals as well.</param>
internal sealed record SynonymUse(string Term, bool InCapitals, bool IsStopWord)
{
    public bool Allows(AnalysisUse use, bool writtenInCapitals)
        => writtenInCapitals || !(use == AnalysisUse.Index ? InCapitals || IsStopWord : IsStopWord);
}
