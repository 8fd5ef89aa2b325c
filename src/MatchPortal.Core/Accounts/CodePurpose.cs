namespace MatchPortal.Core.Accounts;

public enum CodePurpose
{
    /// <summary>Lets a new colleague make an account.</summary>
    StaffInvitation,

    /// <summary>Lets a company's new colleague make an account.</summary>
    MemberInvitation,

    /// <summary>Ties a citizen's account to the case.</summary>
    CitizenCase,
}
