namespace MatchPortal.Web.Pages.Accounts.Demo;

/// <param name="AccountId">The account to sign in with.</param>
/// <param name="Name">As it stands in the header after signing in.</param>
/// <param name="Line">Who it is, in a few words.</param>
public sealed record DemoPerson(Guid AccountId, string Name, string Line);
