namespace MatchPortal.Core.Lexicons;

/// <param name="Code">The official code, three digits: 101 is København.</param>
/// <param name="Region">The code of its <see cref="Lexicons.Region"/>.</param>
/// <param name="Population">Inhabitants, rounded.</param>
public sealed record Municipality(string Code, string Label, string Region, GeoPoint Centre, int Population);
