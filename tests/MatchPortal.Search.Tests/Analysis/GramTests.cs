using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Tests.Analysis;

public sealed class GramTests
{
    [Fact]
    public void Analyze_OfATitle_GivesGramsWithTheWordsBounds()
    {
        var grams = Terms.Of(Analyzer.Grams, "Smed, C").Select(token => (token.Term, token.Place.Position, token.Place.Start, token.Place.Length));

        Assert.Equal(
            [
                ("_sm", 0, 0, 2), ("_sme", 0, 0, 3), ("_smed", 0, 0, 4), ("sme", 0, 0, 3), ("smed", 0, 0, 4), ("smed_", 0, 0, 4),
                ("med", 0, 1, 3), ("med_", 0, 1, 3), ("ed_", 0, 2, 2), ("_c_", 1, 6, 1),
            ],
            grams);
    }

    [Fact]
    public void Analyze_OfASlip_SharesMostGramsWithTheWord()
    {
        var right = Terms.In(Analyzer.Grams, "sygeplejerske");

        var shared = Terms.In(Analyzer.Grams, "sygeplejeske").Intersect(right).Count();

        Assert.Equal((24, 36), (shared, right.Count));
    }
}
