namespace MatchPortal.Core.Accounts;

public enum CodePurpose
{
    /// <summary>Lets a new colleague make an account.</summary>
    StaffInvitation,

    /// <summary>Ties a citizen's account to the case.</summary>
    CitizenCase,
}
