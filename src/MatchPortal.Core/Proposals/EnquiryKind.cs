namespace MatchPortal.Core.Proposals;

public enum EnquiryKind
{
    /// <summary>Forslag: a consultant asks.</summary>
    Proposal,

    /// <summary>Kontaktanmodning: a company asks.</summary>
    ContactRequest,
}
