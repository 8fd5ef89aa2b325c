using MatchPortal.Core.Citizens;
using MatchPortal.Core.Proposals;

namespace MatchPortal.Core.Privacy;

/// <summary>What a company learns after a yes. Never an address.</summary>
public sealed record RevealedContact(string Name, string? Phone, string? Email)
{
    internal static RevealedContact From(CitizenIdentity identity, SharedContact shares) => new(
        identity.Name.Full,
        shares.HasFlag(SharedContact.Phone) ? identity.Contact.Phone : null,
        shares.HasFlag(SharedContact.Email) ? identity.Contact.Email : null);
}
