namespace MatchPortal.Core.Lexicons;

/// <param name="Code">Four digits. Many codes may share a name: København K has hundreds.</param>
/// <param name="Municipality">The code of the <see cref="Lexicons.Municipality"/> that most of the district lies in.</param>
public sealed record PostalDistrict(string Code, string Name, string Municipality, GeoPoint Centre);
