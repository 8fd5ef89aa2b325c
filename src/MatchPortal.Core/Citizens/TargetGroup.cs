namespace MatchPortal.Core.Citizens;

/// <summary>Which of the act's groups a citizen belongs to today. Staff only; no input to any match shown to an employer.</summary>
public enum TargetGroup
{
    /// <summary>Dagpengemodtager.</summary>
    UnemploymentBenefit,

    /// <summary>Jobparat på kontanthjælp.</summary>
    JobReady,

    /// <summary>Aktivitetsparat på kontanthjælp.</summary>
    ActivityReady,

    /// <summary>Uddannelsesparat på uddannelseshjælp.</summary>
    EducationReady,

    /// <summary>Sygedagpengemodtager.</summary>
    SicknessBenefit,

    /// <summary>I jobafklaringsforløb.</summary>
    JobClarification,

    /// <summary>I ressourceforløb.</summary>
    ResourceCourse,

    /// <summary>Revalidend.</summary>
    Rehabilitation,

    /// <summary>Visiteret til fleksjob.</summary>
    FlexJob,

    /// <summary>Ledig uden ydelse.</summary>
    SelfSupported,
}
