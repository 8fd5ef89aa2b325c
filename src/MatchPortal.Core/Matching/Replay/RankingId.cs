namespace MatchPortal.Core.Matching.Replay;

public readonly record struct RankingId(Guid Value) : IId<RankingId>
{
    public static RankingId New() => new(Guid.CreateVersion7());

    public static RankingId From(Guid value) => new(value);
}
