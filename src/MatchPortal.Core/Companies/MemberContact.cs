namespace MatchPortal.Core.Companies;

/// <param name="Email">Work address.</param>
/// <param name="Phone">Eight digits; null when not given.</param>
public sealed record MemberContact(string Email, string? Phone);
