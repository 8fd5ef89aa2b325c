namespace MatchPortal.Core.Citizens;

/// <param name="OccupationCode">DISCO-08, four digits.</param>
/// <param name="Years">Years in the occupation.</param>
/// <param name="LastYear">The last year in it; null while it goes on.</param>
public sealed record ProfileOccupation(string OccupationCode, int Years, int? LastYear);
