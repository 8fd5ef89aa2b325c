namespace MatchPortal.Core.Companies;

public readonly record struct WorkplaceId(Guid Value) : IId<WorkplaceId>
{
    public static WorkplaceId New() => new(Guid.CreateVersion7());

    public static WorkplaceId From(Guid value) => new(value);
}
