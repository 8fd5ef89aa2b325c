namespace MatchPortal.Core.Citizens;

/// <param name="Email">Null when the citizen has none.</param>
/// <param name="Phone">Eight digits; null when the citizen has none.</param>
/// <param name="Street">Street and number.</param>
/// <param name="PostalCode">Four digits.</param>
/// <param name="City">The postal district's name.</param>
public sealed record CitizenContact(string? Email, string? Phone, string Street, string PostalCode, string City);
