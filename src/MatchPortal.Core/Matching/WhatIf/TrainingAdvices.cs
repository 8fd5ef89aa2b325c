using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Indexes.Documents;

namespace MatchPortal.Core.Matching.WhatIf;

/// <summary>For a profile, what would open most postings with real demand.</summary>
public sealed class TrainingAdvices(PortalContext portal, BoardNeeds board, OpeningCount openings)
{
    public const int Most = 5;

    /// <param name="profile">Whose.</param>
    /// <param name="hasProtectedAddress">Then the way to work is not looked at.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<TrainingAdvice> For(CompetenceProfile profile, bool hasProtectedAddress, DateTime now, CancellationToken cancel = default)
    {
        var day = now.DanishDay;
        var source = StaffProfileSource.Of(profile, hasProtectedAddress);
        return new(MatchRules.IsNewlyEducated(profile.Education, day), openings.Of(source, await board.Read(portal, day, cancel), day, Most));
    }
}
