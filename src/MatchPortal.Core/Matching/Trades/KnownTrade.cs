namespace MatchPortal.Core.Matching.Trades;

/// <param name="Id">Of a unit group or an occupation of ESCO; longer than any code.</param>
/// <param name="Group">DISCO-08, four digits.</param>
/// <param name="Essential">Competences it cannot do without.</param>
/// <param name="Useful">Competences of use in it.</param>
internal sealed record KnownTrade(string Id, string Group, string[] Essential, string[] Useful);
