using MatchPortal.Core.Citizens;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>A profile for staff: whole, and as it is stored for employers' searches.</summary>
/// <param name="Profile">The whole profile.</param>
/// <param name="Visibility">What the citizen has chosen.</param>
/// <param name="HasProtectedAddress">Staff are shown the region only, too.</param>
/// <param name="Told">What the current release tells; null for who is not in it.</param>
/// <param name="ClassSize">How many are told the same trade and place of; 0 without <paramref name="Told"/>.</param>
/// <param name="Competences">What became of each competence, the best level first.</param>
public sealed record ProfileView(
    CompetenceProfile Profile, Visibility Visibility, bool HasProtectedAddress, ToldProfile? Told, int ClassSize, IReadOnlyList<ToldCompetence> Competences)
{
    /// <summary>Whether the one who reads may write in it, on the citizen's word.</summary>
    public bool MayWrite { get; init; }
}
