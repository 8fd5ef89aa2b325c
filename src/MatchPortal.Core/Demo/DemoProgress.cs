namespace MatchPortal.Core.Demo;

/// <param name="Step">What is being made, in Danish.</param>
/// <param name="Done">How many are stored.</param>
/// <param name="Total">Of how many.</param>
public readonly record struct DemoProgress(string Step, int Done, int Total);
