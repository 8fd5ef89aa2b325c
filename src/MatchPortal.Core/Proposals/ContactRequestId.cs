namespace MatchPortal.Core.Proposals;

public readonly record struct ContactRequestId(Guid Value) : IId<ContactRequestId>
{
    public static ContactRequestId New() => new(Guid.CreateVersion7());

    public static ContactRequestId From(Guid value) => new(value);
}
