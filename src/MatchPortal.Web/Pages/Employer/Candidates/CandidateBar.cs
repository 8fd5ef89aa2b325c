using MatchPortal.Core.Proposals.Candidates;

namespace MatchPortal.Web.Pages.Employer.Candidates;

/// <summary>What _Bar draws under a card.</summary>
/// <param name="Pseudonym">Whose.</param>
/// <param name="Standing">How far the company has come with it.</param>
/// <param name="Code">Of the posting.</param>
/// <param name="Query">Where the list stands; null on pages beside it.</param>
/// <param name="CanAsk">Citizens are asked about what everybody can read: a posting on the board.</param>
public sealed record CandidateBar(string Pseudonym, CandidateStanding Standing, string Code, bool CanAsk, CandidateQuery? Query = null)
{
    public string Path => $"/virksomhed/opslag/{Code}/kandidater/{Pseudonym}";

    /// <summary>Where saving is sent, so that the list stays where it is.</summary>
    public string SavePath => $"/virksomhed/opslag/{Code}/kandidater" + (Query ?? new()).Address("Save");

    public bool IsCompared => Query?.Chosen.Contains(Pseudonym) == true;

    /// <summary>The list again, with or without this one among those to be compared.</summary>
    public string Compared => Query!.With(query => query.Chosen = IsCompared ? [.. query.Chosen.Where(name => name != Pseudonym)] : [.. query.Chosen, Pseudonym]);
}
