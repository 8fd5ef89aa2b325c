using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Core.Accounts;

/// <summary>What somebody signs in with. Whom it belongs to is told by the case, the staff member or the company member that is tied to it.</summary>
public sealed class Account : IdentityUser<Guid>;
