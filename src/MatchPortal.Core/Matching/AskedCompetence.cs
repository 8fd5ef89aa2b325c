namespace MatchPortal.Core.Matching;

/// <summary>What was known of a competence that a posting asks for.</summary>
/// <param name="Rarity">Above 0; from <see cref="ConceptShares"/>.</param>
/// <param name="Near">The competences right below, and the one right above.</param>
/// <param name="Trades">The trades of the posting that cannot do without it.</param>
public sealed record AskedCompetence(double Rarity, IReadOnlyList<NearCompetence> Near, IReadOnlyList<string> Trades);
