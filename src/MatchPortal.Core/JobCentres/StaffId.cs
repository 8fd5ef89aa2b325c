namespace MatchPortal.Core.JobCentres;

public readonly record struct StaffId(Guid Value) : IId<StaffId>
{
    public static StaffId New() => new(Guid.CreateVersion7());

    public static StaffId From(Guid value) => new(value);
}
