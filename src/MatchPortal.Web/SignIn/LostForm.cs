using Microsoft.Extensions.Primitives;

namespace MatchPortal.Web.SignIn;

/// <param name="Account">Who typed it.</param>
/// <param name="Address">Where it was sent: path and query.</param>
/// <param name="Fields">As they came.</param>
public sealed record LostForm(Guid Account, string Address, IReadOnlyList<KeyValuePair<string, StringValues>> Fields);
