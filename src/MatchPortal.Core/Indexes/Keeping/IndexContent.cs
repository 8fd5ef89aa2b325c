using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>What each index is made of, and from.</summary>
internal sealed class IndexContent(Lexicon lexicon, TradeModel trades, PortalAnalyzers analyzers, TimeProvider clock)
{
    public IDocumentSource Postings { get; } = new PostingDocuments(lexicon, analyzers);

    public IDocumentSource StaffProfiles { get; } = new StaffProfileDocuments(lexicon, trades, analyzers);

    public IDocumentSource EmployerProfiles { get; } = new EmployerProfileDocuments(lexicon, trades);

    public DateTime Now => clock.Now();

    public DateOnly Today => clock.Today();

    /// <summary>The stamps of an index made today of that database.</summary>
    public IReadOnlyDictionary<string, string> Stamps(Guid databaseId) =>
        IndexStamps.Of(lexicon.Version, analyzers.Fingerprint, databaseId, Today.Year);
}
