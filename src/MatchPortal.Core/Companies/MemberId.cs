namespace MatchPortal.Core.Companies;

public readonly record struct MemberId(Guid Value) : IId<MemberId>
{
    public static MemberId New() => new(Guid.CreateVersion7());

    public static MemberId From(Guid value) => new(value);
}
