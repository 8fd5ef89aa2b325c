using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching.Own;

/// <summary>
/// Given a citizen's own profile, gives the document that staff would search in, whatever the citizen lets others see and also during a pause. Certificates count to the day: an
/// index that is made once a year says them to the month.
/// </summary>
public sealed class OwnDocument(Lexicon lexicon, TradeModel trades, PortalAnalyzers analyzers)
{
    /// <param name="profile">The citizen's own.</param>
    /// <param name="hasProtectedAddress">Then no place is told.</param>
    /// <param name="day">Its year is the index's base year.</param>
    internal SearchDocument Of(CompetenceProfile profile, bool hasProtectedAddress, DateOnly day) =>
        Of(profile, hasProtectedAddress, day, paper => paper.IsValidOn(day) ? null : day.AddYears(-1));

    /// <summary>As it would be with every certificate valid.</summary>
    /// <inheritdoc cref="Of(CompetenceProfile, bool, DateOnly)"/>
    internal SearchDocument Renewed(CompetenceProfile profile, bool hasProtectedAddress, DateOnly day) => Of(profile, hasProtectedAddress, day, _ => null);

    private SearchDocument Of(CompetenceProfile profile, bool hasProtectedAddress, DateOnly day, Func<ProfileCertificate, DateOnly?> expires)
    {
        var source = StaffProfileSource.Of(profile, hasProtectedAddress);
        var told = source with { Certificates = [.. source.Certificates.Select(paper => paper with { Expires = expires(paper) })] };
        return StaffProfileDocument.Of(told, lexicon, trades, new DocumentTexts(analyzers), day.Year);
    }
}
