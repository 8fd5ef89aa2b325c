using System.Security.Cryptography;
using System.Text;

namespace MatchPortal.Core.Privacy;

/// <summary>
/// A free reason that belongs to an audit event. It may name people, so it can be erased; the chain then still holds, and nobody can guess the text from the
/// hash because the salt goes with it.
/// </summary>
public sealed class AuditReason
{
    private AuditReason()
    {
    }

    internal AuditReason(string text)
    {
        (Id, Text, Salt) = (Guid.NewGuid(), text, RandomNumberGenerator.GetHexString(32, lowercase: true));
    }

    public Guid Id { get; private set; }

    public string Text { get; private set; } = "";

    public string Salt { get; private set; } = "";

    internal string SaltedHash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Salt + Text)));
}
