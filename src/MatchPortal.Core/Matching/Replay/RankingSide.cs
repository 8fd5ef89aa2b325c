namespace MatchPortal.Core.Matching.Replay;

/// <summary>Whose ranking it was.</summary>
public enum RankingSide
{
    /// <summary>Of whole profiles, before a consultant's proposal.</summary>
    Staff,

    /// <summary>Of what is published, before a company's request.</summary>
    Company,
}
