namespace MatchPortal.Core.Companies;

/// <summary>A strike, lockout or blockade that the municipality has registered: nobody is sent to work in the middle of one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day; null while it goes on.</param>
public sealed record LabourDispute(LabourDisputeKind Kind, DateOnly From, DateOnly? Until)
{
    public bool IsOn(DateOnly day) => From <= day && !(Until < day);
}
