using System.Reflection;

namespace MatchPortal.Search.Tests;

/// <summary>What the engine's room may lean on.</summary>
public sealed class RoomTests
{
    [Fact]
    public void References_OfTheEngine_AreTheFrameworkOnly()
    {
        var engine = Assembly.Load("MatchPortal.Search");

        var foreign = engine.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal));

        Assert.Empty(foreign);
    }

    [Fact]
    public void References_OfTheLuceneRoom_AreTheEngineAndTheFrameworkOnly()
    {
        var lucene = Assembly.Load("MatchPortal.Search.Lucene");

        var ours = lucene.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => name.StartsWith("MatchPortal.", StringComparison.Ordinal));

        Assert.DoesNotContain(ours, name => name != "MatchPortal.Search");
    }
}
