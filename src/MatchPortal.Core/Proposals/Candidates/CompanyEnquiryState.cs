namespace MatchPortal.Core.Proposals.Candidates;

/// <summary>
/// What a company knows of a question. A no and silence look alike, in word and in time: both are told when the deadline has passed.
/// </summary>
public enum CompanyEnquiryState
{
    /// <summary>The citizen has until the deadline.</summary>
    Waiting,

    /// <summary>Yes: name and what else is shared.</summary>
    Yes,

    /// <summary>They have agreed when to meet.</summary>
    Interview,

    /// <summary>Hired, or a placement is agreed.</summary>
    Agreed,

    /// <summary>Ikke aktuel.</summary>
    NotRelevant,

    /// <summary>The company took it back.</summary>
    Withdrawn,

    /// <summary>A yes that was taken back: the company must delete what it has.</summary>
    TakenBack,
}
