using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Tests.Postings;

public sealed class PostingCodeTests
{
    [Fact]
    public void New_OfManyCodes_UsesAllLettersAndOnlyThoseThatCanBeReadAloud()
    {
        string[] codes = [.. Enumerable.Range(0, 2_000).Select(_ => PostingCode.New())];

        Assert.All(codes, code => Assert.Equal(8, code.Length));
        Assert.Equal("23456789bcdfghjkmnpqrstvwxz", string.Concat(codes.SelectMany(code => code).Distinct().Order()));
        Assert.Equal(codes.Length, codes.Distinct().Count());
    }
}
