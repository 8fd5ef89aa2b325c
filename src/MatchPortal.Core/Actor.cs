using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;

namespace MatchPortal.Core;

/// <summary>Who does something: a kind and an id, never a name.</summary>
public readonly record struct Actor(ActorKind Kind, Guid Id)
{
    /// <summary>The portal itself, by the clock or by a command.</summary>
    public static Actor Portal { get; } = new(ActorKind.Portal, Guid.Empty);

    public static Actor Staff(StaffId id) => new(ActorKind.Staff, id.Value);

    public static Actor Member(MemberId id) => new(ActorKind.Member, id.Value);

    public static Actor Citizen(CitizenId id) => new(ActorKind.Citizen, id.Value);
}
