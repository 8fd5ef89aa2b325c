namespace MatchPortal.Core.Citizens;

/// <summary>Where a competence comes from.</summary>
public enum CompetenceSource
{
    /// <summary>Paid work.</summary>
    Work,

    /// <summary>Ordinary education, or a course paid by an employer or a fund.</summary>
    OrdinaryEducation,

    /// <summary>Training agreed with the municipality.</summary>
    WellChosenTraining,

    /// <summary>Training picked without the dialogue.</summary>
    SelfChosenTraining,

    /// <summary>Work placement or wage-subsidy job.</summary>
    Placement,

    Unknown,
}
