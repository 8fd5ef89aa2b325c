using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>
/// What a posting asks of profiles, as query trees over the employers' and the staff's index with the same points. The one place where matching meets the guard: the published
/// match points take its place.
/// </summary>
/// <param name="Kind">Of the posting.</param>
/// <param name="Occupation">DISCO-08, or null.</param>
/// <param name="Requirements">What is asked for.</param>
/// <param name="Hours">Hours a week.</param>
/// <param name="PostalCode">Of the workplace.</param>
/// <param name="MunicipalityCode">Of the workplace.</param>
public sealed record PostingQuestion(
    PostingKind Kind, string? Occupation, IReadOnlyList<Requirement> Requirements, WeeklyHours Hours, string PostalCode, string MunicipalityCode)
{
    /// <summary>Whether only those are wanted whose own limits (kind, hours, distance) hold the posting, and the posting's own must-licence.</summary>
    public bool HasLimits { get; init; } = true;

    /// <summary>The same for everybody who asks the same.</summary>
    public string Fingerprint
    {
        get
        {
            var asked = Requirements.Select(requirement => $"{requirement.Kind}:{requirement.ConceptId}:{requirement.IsMust}:{requirement.Level}").Order(StringComparer.Ordinal);
            var text = string.Create(CultureInfo.InvariantCulture, $"{Kind}|{Occupation}|{Hours.Least}-{Hours.Most}|{MunicipalityCode}|{string.Join('|', asked)}");
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        }
    }

    /// <param name="posting">With its workplace.</param>
    public static PostingQuestion Of(Posting posting) => new(
        posting.Kind, posting.OccupationCode, posting.Requirements, posting.Hours, posting.Workplace.Address.PostalCode, posting.Workplace.Address.MunicipalityCode);

    /// <summary>Over the employers' index: who may be shown, the best first.</summary>
    public Query Published(Lexicon lexicon) => new PublishedQueries(this, lexicon).Ranking();

    /// <summary>Over the employers' index: who is told to meet every must.</summary>
    public Query PublishedFits(Lexicon lexicon) => new PublishedQueries(this, lexicon).Fits();

    /// <summary>Over the staff's index: the same points from the whole profiles, to measure what coarsening costs.</summary>
    public Query Whole(Lexicon lexicon) => new WholeQueries(this, lexicon).Ranking();
}
