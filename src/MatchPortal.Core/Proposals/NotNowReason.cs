namespace MatchPortal.Core.Proposals;

/// <summary>Why an employer does not go on with somebody: from a short list, so that nothing about a person is written. Names are stored.</summary>
public enum NotNowReason
{
    /// <summary>Another was chosen.</summary>
    AnotherChosen,

    /// <summary>A competence or certificate is missing.</summary>
    CompetenceMissing,

    /// <summary>Hours or start do not fit.</summary>
    TimesDoNotFit,

    /// <summary>The job is no longer free.</summary>
    JobIsGone,

    /// <summary>The citizen did not want it after all.</summary>
    CitizenDeclined,
}
