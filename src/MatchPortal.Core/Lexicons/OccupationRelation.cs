namespace MatchPortal.Core.Lexicons;

public enum OccupationRelation
{
    /// <summary>Nearly everyone in the trade has it.</summary>
    Essential,
    Useful,
}
