namespace MatchPortal.Core.Companies;

public enum MemberRole
{
    /// <summary>Ejer: also invites and removes colleagues.</summary>
    Owner,

    /// <summary>Rekrutteringsansvarlig: writes postings and asks to meet candidates.</summary>
    Recruiter,
}
