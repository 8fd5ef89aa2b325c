namespace MatchPortal.Core.Privacy.Release;

/// <param name="Licence">Profiles of which a licence is told; and so the next five.</param>
/// <param name="OwnLimits">Profiles that are told with their own kinds, hours and reach.</param>
public sealed record FactCounts(int Licence, int Years, int Language, int Education, int Wish, int Start, int OwnLimits);
