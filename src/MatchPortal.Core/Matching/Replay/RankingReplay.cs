using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Matching.Replay;

/// <summary>Computes a stored ranking again, from what is stored with it and nothing else: no index, no lexicon and no table of today.</summary>
public static class RankingReplay
{
    public static ReplayedRanking Play(StoredRanking stored)
    {
        RankedProfile[] before = [.. stored.Profiles.OrderBy(profile => profile.Place)];
        if (MatchRules.Find(stored.RulesVersion) is not { } rules)
        {
            return new(ReplayOutcome.UnknownRules, [], new Dictionary<ProfileId, MatchReading>());
        }

        var again = Rank(stored.Inputs, rules, before.ToDictionary(profile => profile.ProfileId, profile => profile.Inputs));
        ProfileId[] differing =
        [
            .. before.Select((profile, place) => (profile.ProfileId, IsSame: place < again.Count && IsSame(profile, again[place]))).Where(row => !row.IsSame).Select(row => row.ProfileId),
        ];
        return new(differing.Length == 0 && again.Count == before.Length ? ReplayOutcome.Same : ReplayOutcome.Differs, differing, again.ToDictionary(row => row.Profile, row => row.Reading));
    }

    /// <summary>The profiles in order; those that are not found by it are left out.</summary>
    internal static IReadOnlyList<(ProfileId Profile, MatchReading Reading)> Rank(RankingInputs inputs, MatchRules rules, IReadOnlyDictionary<ProfileId, ProfileInputs> profiles)
    {
        var (asked, schema) = inputs.Side == RankingSide.Staff ? (AskedProfiles.Whole, StaffProfileFields.Schema) : (AskedProfiles.Published, EmployerProfileFields.Schema);
        var plan = MatchPlanning.Of(asked, inputs.Basis, rules);
        using var apart = new ProfilesApart(schema, [.. profiles.Select(profile => profile.Value.Document(profile.Key.Value))], inputs.Statistics);
        return
        [
            .. apart.Snapshot.Search(new SearchRequest(plan.Query, profiles.Count) { TieKey = inputs.TieKey }).Hits
                .Select(hit => (new ProfileId(hit.Id), MatchExplaining.Read(apart.Snapshot, plan, inputs.Basis.Need, hit.Id)!)),
        ];
    }

    private static bool IsSame(RankedProfile before, (ProfileId Profile, MatchReading Reading) again) =>
        before.ProfileId == again.Profile && before.Band == again.Reading.Band && before.Points == again.Reading.Points && before.Factors.SequenceEqual(again.Reading.Factors);
}
