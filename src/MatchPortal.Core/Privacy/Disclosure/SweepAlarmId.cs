namespace MatchPortal.Core.Privacy.Disclosure;

public readonly record struct SweepAlarmId(Guid Value) : IId<SweepAlarmId>
{
    public static SweepAlarmId New() => new(Guid.CreateVersion7());

    public static SweepAlarmId From(Guid value) => new(value);
}
