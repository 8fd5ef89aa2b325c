using MatchPortal.Core.Postings;
using MatchPortal.Core.Proposals;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching.Replay;

/// <summary>
/// The ranking that a citizen was asked from: which rules, what went in, and what came out, so that it can be computed again and shown to be right whatever has changed since. It holds the
/// best of it and the one who was asked, of each only what the posting asks about.
/// </summary>
public sealed class StoredRanking
{
    private readonly List<RankedProfile> _profiles = [];

    private StoredRanking()
    {
    }

    internal StoredRanking(Enquiry led, RankingInputs inputs, IEnumerable<RankedProfile> profiles)
    {
        (ProposalId, ContactRequestId) = ((led as Proposal)?.Id, (led as ContactRequest)?.Id);
        (PostingId, RulesVersion, At) = (led.PostingId, inputs.RulesVersion, inputs.Basis.At);
        (Inputs, _profiles) = (inputs, [.. profiles]);
    }

    public RankingId Id { get; private init; } = RankingId.New();

    /// <summary>What it led to; null for a company's request.</summary>
    public ProposalId? ProposalId { get; private init; }

    /// <summary>What it led to; null for a consultant's proposal.</summary>
    public ContactRequestId? ContactRequestId { get; private init; }

    public PostingId PostingId { get; private init; }

    /// <summary>Of the <see cref="MatchRules"/> it was ranked by.</summary>
    public string RulesVersion { get; private init; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    public RankingInputs Inputs { get; private init; } = null!;

    /// <summary>How many were ranked.</summary>
    public int Found { get; internal init; }

    /// <summary>The place of who was asked, from 1; null far down.</summary>
    public int? AskedPlace { get; internal init; }

    /// <summary>The best, and who was asked; without those who have been deleted since. In no order: see <see cref="RankedProfile.Place"/>.</summary>
    public IReadOnlyList<RankedProfile> Profiles => _profiles;
}
