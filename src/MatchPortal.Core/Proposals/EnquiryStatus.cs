namespace MatchPortal.Core.Proposals;

public enum EnquiryStatus
{
    /// <summary>Waits for the citizen.</summary>
    Asked,
    Yes,
    No,
    Later,

    /// <summary>Taken back by the one who asked, before an answer.</summary>
    Withdrawn,

    /// <summary>The deadline passed in silence.</summary>
    Lapsed,

    /// <summary>A yes that the citizen took back.</summary>
    TakenBack,
}
