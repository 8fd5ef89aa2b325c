namespace MatchPortal.Core.Proposals.Candidates;

public readonly record struct MarkId(Guid Value) : IId<MarkId>
{
    public static MarkId New() => new(Guid.CreateVersion7());

    public static MarkId From(Guid value) => new(value);
}
