namespace MatchPortal.Core.Lexicons;

/// <summary>The job opportunities of an occupation in a region and period.</summary>
/// <param name="Occupation">The code of a minor group, three digits.</param>
/// <param name="Region">The code of a <see cref="Lexicons.Region"/>.</param>
/// <param name="Period">A half-year such as 2026H1.</param>
public sealed record Demand(string Occupation, string Region, string Period, DemandLevel Level);
