namespace MatchPortal.Core.JobCentres;

public readonly record struct UnitId(Guid Value) : IId<UnitId>
{
    public static UnitId New() => new(Guid.CreateVersion7());

    public static UnitId From(Guid value) => new(value);
}
