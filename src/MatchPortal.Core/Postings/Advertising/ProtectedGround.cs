namespace MatchPortal.Core.Postings.Advertising;

/// <summary>What an employer may neither prefer nor exclude by.</summary>
public enum ProtectedGround
{
    Age,
    Sex,
    Origin,
    Religion,
    Health,
    Union,
    Family,
}
