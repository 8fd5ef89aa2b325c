using System.Globalization;
using MatchPortal.Search.Lucene;
using MatchPortal.Search.Port;

namespace MatchPortal.Search.Tests;

/// <summary>The engines compiled in.</summary>
internal static class TestEngines
{
    public static IReadOnlyList<ISearchEngine> All => SearchEngines.All;

    public static ISearchEngine Named(string name) => All.Single(engine => engine.Name == name);

    /// <summary>How often a random test plays: as given, or as often as SEARCH_TEST_ROUNDS says.</summary>
    public static int Rounds(int usual) => int.TryParse(Environment.GetEnvironmentVariable("SEARCH_TEST_ROUNDS"), CultureInfo.InvariantCulture, out var asked) ? asked : usual;
}
