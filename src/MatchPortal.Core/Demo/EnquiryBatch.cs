using MatchPortal.Core.Proposals;

namespace MatchPortal.Core.Demo;

/// <summary>What citizens were asked about one posting.</summary>
internal sealed record EnquiryBatch(IReadOnlyList<Proposal> Proposals, IReadOnlyList<ContactRequest> Requests)
{
    public static EnquiryBatch None { get; } = new([], []);
}
