namespace MatchPortal.Core.Citizens;

/// <summary>Where a citizen looks for work from: a municipality, and the postal district where the citizen tells it.</summary>
/// <param name="MunicipalityCode">Three digits.</param>
/// <param name="PostalCode">Four digits, or null.</param>
public sealed record Area(string MunicipalityCode, string? PostalCode);
