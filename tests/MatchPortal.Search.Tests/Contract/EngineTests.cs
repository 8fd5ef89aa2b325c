using MatchPortal.Search.Lucene;

namespace MatchPortal.Search.Tests.Contract;

/// <summary>Which engines this run is about; the names of the cases say it, as does the line that each contract prints.</summary>
public sealed class EngineTests
{
    public static TheoryData<string> Engines => [.. TestEngines.All.Select(engine => engine.Name)];

    [Theory]
    [MemberData(nameof(Engines))]
    public void Contracts_OfEachEngineCompiledIn_AreRun(string engine)
    {
        var prefix = engine.Split('.')[0];
        var contracts = typeof(SearchContract).Assembly.GetTypes().Where(type => type is { IsAbstract: true } && type.Name.EndsWith("Contract", StringComparison.Ordinal) && type != typeof(SearchContract)).ToList();

        var missing = contracts.Where(contract => !contract.Assembly.GetTypes().Any(type => type.BaseType == contract && type.Name.StartsWith(prefix, StringComparison.Ordinal)));

        TestContext.Current.TestOutputHelper!.WriteLine($"{contracts.Count} contracts run on the engine {engine}.");
        Assert.NotEmpty(contracts);
        Assert.Empty(missing);
    }

    [Fact]
    public void Create_OfTheProgramsEngine_GivesTheLastCompiledIn() => Assert.Equal(TestEngines.All[^1].Name, SearchEngines.Create().Name);
}
