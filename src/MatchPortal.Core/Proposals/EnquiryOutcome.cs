namespace MatchPortal.Core.Proposals;

/// <summary>What came of a yes. Names are stored.</summary>
public enum EnquiryOutcome
{
    /// <summary>Ordinary paid hours.</summary>
    Hired,

    /// <summary>A placement or a job with wage subsidy.</summary>
    PlacementAgreed,

    NotNow,
}
