using MatchPortal.Core.Proposals.Candidates;

namespace MatchPortal.Web.Pages.Employer.Candidates;

/// <summary>What _Bar draws under a card.</summary>
/// <param name="Pseudonym">Whose.</param>
/// <param name="Standing">How far the company has come with it.</param>
/// <param name="Code">Of the posting.</param>
/// <param name="CanAsk">Citizens are asked about what everybody can read: a posting on the board.</param>
public sealed record CandidateBar(string Pseudonym, CandidateStanding Standing, string Code, bool CanAsk)
{
    public string Path => $"/virksomhed/opslag/{Code}/kandidater/{Pseudonym}";
}
