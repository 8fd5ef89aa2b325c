namespace MatchPortal.Core.Citizens;

public readonly record struct CitizenId(Guid Value) : IId<CitizenId>
{
    public static CitizenId New() => new(Guid.CreateVersion7());

    public static CitizenId From(Guid value) => new(value);
}
