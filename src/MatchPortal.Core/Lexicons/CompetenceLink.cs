namespace MatchPortal.Core.Lexicons;

/// <summary>That an occupation asks for a competence.</summary>
/// <param name="Competence">The id of the competence.</param>
/// <param name="Occupation">The group the link is stated on, mostly a minor or unit group; it counts for every group below.</param>
public sealed record CompetenceLink(string Competence, string Occupation, OccupationRelation Relation);
