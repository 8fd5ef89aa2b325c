using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Matching.Own;

/// <summary>What a citizen is told of the postings that fit.</summary>
/// <param name="Citizen">The case.</param>
/// <param name="Profile">The citizen's own.</param>
/// <param name="Matches">Null while an index is being built for the first time.</param>
/// <param name="AfterRenewal">The best of those that only a certificate that has expired keeps away, as they would stand with it valid.</param>
public sealed record OwnMatches(Citizen Citizen, CompetenceProfile Profile, MatchedPostings? Matches, IReadOnlyList<MatchedPosting> AfterRenewal)
{
    /// <summary>Whether there is anything to match by.</summary>
    public bool HasSomething =>
        Profile.Competences.Count + Profile.Occupations.Count + Profile.Certificates.Count + Profile.Wishes.Occupations.Count > 0;

    public bool HasExpired(string certificate, DateOnly day) => Profile.Certificates.Any(paper => paper.CertificateId == certificate && !paper.IsValidOn(day));
}
