using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>The analyses at work on documents. Keep one for each thread.</summary>
public sealed class DocumentTexts(PortalAnalyzers analyzers)
{
    public IndexText Danish { get; } = new(analyzers.Danish);

    public IndexText Surface { get; } = new(Analyzer.Surface);

    public IndexText Grams { get; } = new(Analyzer.Grams);
}
