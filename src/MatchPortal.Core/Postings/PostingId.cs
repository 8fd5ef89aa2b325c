namespace MatchPortal.Core.Postings;

public readonly record struct PostingId(Guid Value) : IId<PostingId>
{
    public static PostingId New() => new(Guid.CreateVersion7());

    public static PostingId From(Guid value) => new(value);
}
