using System.Collections.Frozen;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching;

/// <summary>How many profiles held each competence when it was counted: a competence that few hold tells more. Kept still between counts, so that a ranking can be repeated.</summary>
public sealed class ConceptShares
{
    // Even what everybody holds counts a little.
    private const double Least = 0.3;

    private readonly FrozenDictionary<string, int> _holders;
    private readonly int _all;

    private ConceptShares(FrozenDictionary<string, int> holders, int all) => (_holders, _all) = (holders, all);

    public static ConceptShares Of(ISearchSnapshot profiles) => new(
        profiles.Terms(MatchFields.Competences).ToFrozenDictionary(term => term.Term, term => term.Documents, StringComparer.Ordinal),
        profiles.Count);

    /// <summary>Above 0; the natural logarithm of how rare it is.</summary>
    public double RarityOf(string competence) => Math.Log((_all + 1.0) / (_holders.GetValueOrDefault(competence) + 1)) + Least;
}
