using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Training;

/// <summary>The demand for labour that a decision on training rests on.</summary>
/// <param name="OccupationCode">DISCO-08, three or four digits.</param>
/// <param name="RegionCode">Four digits.</param>
/// <param name="Period">Half-year, such as 2026H2.</param>
/// <param name="Level">Demand then and there.</param>
public sealed record DemandBasis(string OccupationCode, string RegionCode, string Period, DemandLevel Level);
