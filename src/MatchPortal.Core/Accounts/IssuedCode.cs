namespace MatchPortal.Core.Accounts;

/// <param name="Code">The only time it can be read: the database has its hash.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record IssuedCode(string Code, DateTime ExpiresAt);
