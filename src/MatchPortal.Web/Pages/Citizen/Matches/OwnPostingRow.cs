using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.Own;
using MatchPortal.Core.Postings;
using MatchPortal.Web.Pages.Public.Postings;

namespace MatchPortal.Web.Pages.Citizen.Matches;

/// <summary>A posting in the citizen's list, with the few words of why it stands there.</summary>
public sealed record OwnPostingRow(MatchedPosting Match, OwnMatches Own, Lexicon Lexicon, DateOnly Today)
{
    /// <summary>More would not be short.</summary>
    private const int MostFor = 3;

    public Posting Posting => Match.Posting;

    public string Path => PostingAddress.Of(Posting.Title, Posting.Code);

    /// <summary>In a straight line from the citizen's own area; null where the address is protected or the place unknown.</summary>
    public double? DistanceKm => !Own.Citizen.HasProtectedAddress && Home is { } home && Lexicon.Places.PostalDistricts.Find(Posting.Workplace.Address.PostalCode) is { } work
        ? home.DistanceKm(work.Centre)
        : null;

    /// <summary>What is met and gave most, the strongest first.</summary>
    public IEnumerable<string> For => Match.Reading.Requirements
        .Where(reading => reading.State == MustState.Met)
        .OrderByDescending(reading => reading.Points)
        .Take(MostFor)
        .Select(Label);

    /// <summary>Whether the citizen wishes for that work.</summary>
    public bool IsWished => Match.Reading.PointsFor(MatchFactor.Wishes) > 0;

    /// <summary>Musts that are not met: missing, or nearly.</summary>
    public IEnumerable<(string Label, bool IsNear)> Missing => Match.Reading.Musts
        .Where(must => must.State is MustState.Missing or MustState.Near)
        .Select(must => (Label(must), must.State == MustState.Near));

    /// <summary>Musts that most in the trade can, but that the profile does not tell of.</summary>
    public IEnumerable<string> Untold => Match.Reading.Musts.Where(must => must.State == MustState.Expected).Select(Label);

    /// <summary>Certificates asked for that have expired.</summary>
    public IEnumerable<string> ToRenew => Match.Reading.Requirements
        .Where(reading => reading.Requirement.Kind == RequirementKind.Certificate && Own.HasExpired(reading.Requirement.ConceptId, Today))
        .Select(Label);

    private GeoPoint? Home => Lexicon.Places.PostalDistricts.Find(Own.Profile.Area.PostalCode ?? "")?.Centre ?? Lexicon.Places.Municipalities.Find(Own.Profile.Area.MunicipalityCode)?.Centre;

    private string Label(RequirementReading reading) => reading.Requirement.LabelIn(Lexicon) ?? reading.Requirement.ConceptId;
}
