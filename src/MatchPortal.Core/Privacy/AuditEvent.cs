using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MatchPortal.Core.Privacy;

/// <summary>
/// One line of the append-only log: who did what to whom. Ids and codes only. Each line's hash covers the line before it, so a line that is changed or
/// taken out shows (see <see cref="AuditChain"/>).
/// </summary>
public sealed class AuditEvent
{
    private AuditEvent()
    {
    }

    internal AuditEvent(long sequence, AuditRecord record, AuditReason? reason, string previousHash)
    {
        Sequence = sequence;
        (At, ActorKind, ActorId, Action) = (record.At, record.By.Kind, record.By.Id, record.Action);
        (SubjectKind, SubjectId, RankingVersion) = (record.Subject.Kind, record.Subject.Id, record.RankingVersion);
        (ReasonId, ReasonHash, PreviousHash) = (reason?.Id, reason?.SaltedHash(), previousHash);
        Hash = ComputeHash();
    }

    /// <summary>1, 2, 3 … without gaps.</summary>
    public long Sequence { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public ActorKind ActorKind { get; private set; }

    public Guid ActorId { get; private set; }

    public AuditAction Action { get; private set; }

    public string SubjectKind { get; private set; } = "";

    public Guid SubjectId { get; private set; }

    /// <summary>The ranking that led to it, where one did.</summary>
    public string? RankingVersion { get; private set; }

    /// <summary>The free reason's row; that row may have been erased.</summary>
    public Guid? ReasonId { get; private set; }

    public string? ReasonHash { get; private set; }

    public string PreviousHash { get; private set; } = "";

    public string Hash { get; private set; } = "";

    internal string ComputeHash()
    {
        // Ticks, not text of the time, so no calendar or precision of a database can change the hash.
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{PreviousHash}|{At.Ticks}|{ActorKind}|{ActorId:N}|{Action}|{SubjectKind}|{SubjectId:N}|{RankingVersion}|{ReasonId:N}|{ReasonHash}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));
    }
}
