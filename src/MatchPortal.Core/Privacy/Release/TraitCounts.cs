namespace MatchPortal.Core.Privacy.Release;

/// <param name="Licences">Profiles of which this is told; and so the next three.</param>
/// <param name="OwnLimits">Profiles whose own limits hold what is told of kinds, hours and reach of their class.</param>
public sealed record TraitCounts(int Licences, int Years, int Danish, int EducationLevel, int OwnLimits);
