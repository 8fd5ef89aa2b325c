namespace MatchPortal.Core.Companies;

/// <summary>Names are stored.</summary>
public enum LabourDisputeKind
{
    Strike,
    Lockout,
    Blockade,
}
