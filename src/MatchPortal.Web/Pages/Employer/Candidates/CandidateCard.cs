using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Proposals.Candidates;

namespace MatchPortal.Web.Pages.Employer.Candidates;

/// <summary>What _Card draws of a profile.</summary>
/// <param name="Profile">From the guard.</param>
/// <param name="Standing">How far the company has come with it.</param>
/// <param name="Code">Of the posting.</param>
/// <param name="HasBar">Whether something can be done: the citizen's own preview has no bar.</param>
public sealed record CandidateCard(GuardedProfile Profile, CandidateStanding Standing, string Code, bool HasBar = true)
{
    /// <summary>Citizens are asked about what everybody can read: a posting on the board.</summary>
    public bool CanAsk { get; init; } = true;

    public string Path => $"/virksomhed/opslag/{Code}/kandidater/{Profile.Pseudonym}";
}
