using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>What a posting asks of profiles, as a fingerprint: the same for everybody who asks the same.</summary>
public static class QuestionPrint
{
    /// <param name="posting">With its workplace.</param>
    public static string Of(Posting posting) => Of(posting, posting.Requirements);

    /// <param name="posting">With its workplace.</param>
    /// <param name="requirements">Asked instead of its own.</param>
    public static string Of(Posting posting, IEnumerable<Requirement> requirements) => Print("fits", posting, requirements);

    /// <summary>Of who fits but for one must.</summary>
    /// <inheritdoc cref="Of(Posting, IEnumerable{Requirement})"/>
    public static string Nearly(Posting posting, IEnumerable<Requirement> requirements) => Print("nearly", posting, requirements);

    private static string Print(string what, Posting posting, IEnumerable<Requirement> requirements)
    {
        var asked = requirements.Select(requirement => $"{requirement.Kind}:{requirement.ConceptId}:{requirement.IsMust}:{requirement.Level}").Order(StringComparer.Ordinal);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{what}|{MatchRules.Current.Version}|{posting.Kind}|{posting.OccupationCode}|{posting.Title.ToUpperInvariant()}|{posting.Hours.Least}-{posting.Hours.Most}|{posting.Workplace.Address.MunicipalityCode}|{string.Join('|', asked)}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
