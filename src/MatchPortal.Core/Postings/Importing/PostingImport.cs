using MatchPortal.Core.Companies;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>Which draft an advertisement became, so that it becomes the same one next time.</summary>
public sealed class PostingImport
{
    public const int KeyLength = 100;

    private PostingImport()
    {
    }

    internal PostingImport(CompanyId companyId, string sourceKey, PostingId postingId, string fingerprint, DateTime now) =>
        (CompanyId, SourceKey, PostingId, Fingerprint, ReadAt) = (companyId, sourceKey, postingId, fingerprint, now);

    public CompanyId CompanyId { get; private set; }

    /// <summary>What the source calls the advertisement, or what tells it from the company's others.</summary>
    public string SourceKey { get; private set; } = "";

    public PostingId PostingId { get; private set; }

    /// <summary>Of what it said: while that is the same, what the company has written in the draft since stands.</summary>
    public string Fingerprint { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime ReadAt { get; private set; }

    internal void ReadAgain(string fingerprint, DateTime now) => (Fingerprint, ReadAt) = (fingerprint, now);
}
