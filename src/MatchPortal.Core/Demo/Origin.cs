namespace MatchPortal.Core.Demo;

/// <summary>Names and languages that go together.</summary>
/// <param name="Key">Code of the mother tongue's names.</param>
/// <param name="Weight">How common.</param>
/// <param name="Mother">Language code.</param>
/// <param name="Second">Language code, or empty.</param>
/// <param name="DanishAsMotherTongue">Share of people with these names who grew up with Danish too.</param>
internal sealed record Origin(string Key, double Weight, string Mother, string Second, double DanishAsMotherTongue);
