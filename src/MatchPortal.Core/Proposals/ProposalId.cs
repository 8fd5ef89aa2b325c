namespace MatchPortal.Core.Proposals;

public readonly record struct ProposalId(Guid Value) : IId<ProposalId>
{
    public static ProposalId New() => new(Guid.CreateVersion7());

    public static ProposalId From(Guid value) => new(value);
}
