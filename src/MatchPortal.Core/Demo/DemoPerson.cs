namespace MatchPortal.Core.Demo;

/// <summary>Somebody to sign in as. Such an account has no password.</summary>
/// <param name="Role">One of <see cref="Accounts.Roles"/>.</param>
/// <param name="Name">Display name.</param>
/// <param name="Email">Also the user name.</param>
/// <param name="Description">Who this is, in a few Danish words.</param>
public sealed record DemoPerson(string Role, string Name, string Email, string Description)
{
    /// <summary>The same in every demo municipality.</summary>
    public Guid AccountId { get; } = Dice.For(0, Email, 0).NextId();
}
