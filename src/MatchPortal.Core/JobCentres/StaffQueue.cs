namespace MatchPortal.Core.JobCentres;

/// <summary>One of the things that wait for a consultant.</summary>
public enum StaffQueue
{
    /// <summary>Companies that nobody has verified yet.</summary>
    CompaniesToVerify,

    /// <summary>Postings that wait to be put up.</summary>
    PostingsToPublish,

    /// <summary>What companies have asked their consultant.</summary>
    QuestionsFromCompanies,

    /// <summary>Citizens who said yes in the last two weeks.</summary>
    YesFromCitizens,

    /// <summary>Questions that the consultant's citizens have not answered.</summary>
    CitizensWhoHaveNotAnswered,

    /// <summary>Training that nobody has said was agreed or not.</summary>
    TrainingToClassify,

    /// <summary>Companies that looked at more than a posting needs.</summary>
    SweepAlarms,
}
