namespace MatchPortal.Core.Citizens;

/// <summary>Risk of long-term unemployment, set by a person in dialogue, with reasons. Never shown to an employer.</summary>
public enum RiskBand
{
    Low,
    Medium,
    High,
}
