using MatchPortal.Core.Citizens;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>Somebody who is shown to employers, with what a neighbour may know and what is published.</summary>
/// <param name="Profile">The whole profile.</param>
/// <param name="Known">All that a neighbour knows besides competences, as one text: area, occupation, education, years, languages, licences.</param>
/// <param name="Competences">Ids, in an order drawn by lot.</param>
/// <param name="Row">What is published; null for who is left out.</param>
internal sealed record Target(CompetenceProfile Profile, string Known, IReadOnlyList<string> Competences, PublishedProfile? Row);
