using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Tests.Rules;

public sealed class VerdictTests
{
    [Fact]
    public void And_WhenBothRefuse_TheFirstSentenceStands()
    {
        var verdict = Verdict.Refused("Den første.").And(Verdict.Refused("Den anden."));

        Assert.Equal("Den første.", verdict.Sentence);
    }

    [Fact]
    public void And_WhenTheFirstAllows_TheSecondDecides()
    {
        Assert.Equal("Den anden.", Verdict.Allowed.And(Verdict.Refused("Den anden.")).Sentence);
        Assert.True(Verdict.Allowed.And(Verdict.Allowed).IsAllowed);
    }

    [Fact]
    public void Demand_WhenRefused_ThrowsKeyArgumentsAndTheWholeSentence()
    {
        var broken = Assert.Throws<RuleBrokenException>(() => Verdict.Refused("Skriv højst {0} tegn, {1}.", 80, "Åse").Demand());

        Assert.Equal("Skriv højst {0} tegn, {1}.", broken.Sentence);
        Assert.Equal([80, "Åse"], broken.Arguments);
        Assert.Equal("Skriv højst 80 tegn, Åse.", broken.Message);
    }

    [Fact]
    public void Demand_WhenAllowed_LetsThrough() => Assert.Null(Record.Exception(() => Verdict.Allowed.Demand()));
}
