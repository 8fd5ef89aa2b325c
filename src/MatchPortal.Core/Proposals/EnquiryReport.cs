using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Proposals;

/// <summary>What an employer tells of what came of a yes.</summary>
/// <param name="Outcome">Hired, placement agreed, or not now.</param>
/// <param name="Hours">Paid hours a week, when hired.</param>
/// <param name="Reason">Why not, when not now.</param>
public sealed record EnquiryReport(EnquiryOutcome Outcome, int? Hours, NotNowReason? Reason)
{
    public Verdict Check() => Outcome switch
    {
        EnquiryOutcome.Hired => Verdict.Require(Hours is >= 1 and <= Postings.WeeklyHours.MostHours, "Skriv de lønnede timer om ugen, fra 1 til 60."),
        EnquiryOutcome.PlacementAgreed => Verdict.Allowed,
        EnquiryOutcome.NotNow => Verdict.Require(Reason is not null, "Vælg, hvorfor det ikke blev til noget."),
    };
}
