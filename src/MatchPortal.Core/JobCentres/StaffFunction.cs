namespace MatchPortal.Core.JobCentres;

public enum StaffFunction
{
    /// <summary>Virksomhedskonsulent.</summary>
    CompanyConsultant,

    /// <summary>Jobkonsulent.</summary>
    JobConsultant,

    /// <summary>Jobrådgiver.</summary>
    CaseWorker,

    /// <summary>Leder.</summary>
    Leader,
}
