namespace MatchPortal.Core.Alerts;

public readonly record struct AlertId(Guid Value) : IId<AlertId>
{
    public static AlertId New() => new(Guid.NewGuid());

    public static AlertId From(Guid value) => new(value);
}
