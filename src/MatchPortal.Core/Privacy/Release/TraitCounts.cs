namespace MatchPortal.Core.Privacy.Release;

/// <summary>Profiles of which each trait is told.</summary>
public sealed record TraitCounts(int Kinds, int Licences, int Hours, int Years, int Danish, int EducationLevel);
