namespace MatchPortal.Core.Citizens;

/// <summary>Random and not ordered by time: it must not tell when a citizen came.</summary>
public readonly record struct ProfileId(Guid Value) : IId<ProfileId>
{
    public static ProfileId New() => new(Guid.NewGuid());

    public static ProfileId From(Guid value) => new(value);
}
