namespace MatchPortal.Core.Postings;

public enum PostingKind
{
    /// <summary>Ordinært job.</summary>
    OrdinaryJob,

    /// <summary>Fleksjob.</summary>
    FlexJob,

    /// <summary>Voksenlærling: a training contract.</summary>
    AdultApprenticeship,

    /// <summary>Virksomhedspraktik.</summary>
    WorkPlacement,

    /// <summary>Job med løntilskud.</summary>
    WageSubsidyJob,

    /// <summary>Jobrotation: historic, only as closed postings.</summary>
    JobRotation,

    /// <summary>Revalidering: historic, only as closed postings.</summary>
    Rehabilitation,
}
