namespace MatchPortal.Core;

public enum ActorKind
{
    Portal,
    Staff,
    Member,
    Citizen,
}
