using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;

namespace MatchPortal.Core;

/// <summary>
/// What has a life. Its verbs record who did what; the same transaction that stores the change stores these records and
/// tells the indexes what to read again (see <see cref="ChangeJournal"/>).
/// </summary>
public abstract class Entity
{
    private readonly List<AuditRecord> _records = [];

    /// <summary>Counts the saved changes. Two people who edit the same version cannot both save.</summary>
    public int Version { get; private set; }

    /// <summary>Kind and id of what is audited. An id only, never a name.</summary>
    internal abstract AuditSubject Subject { get; }

    /// <summary>What the indexes must read again when this entity changes; empty where it stands in no index.</summary>
    internal virtual IEnumerable<IndexKey> IndexKeys => [];

    internal void Renew() => Version++;

    internal IReadOnlyList<AuditRecord> TakeRecords()
    {
        // The subject is read here, not when the verb ran: who makes an entity with an id of its own gives it after the constructor.
        AuditRecord[] taken = [.. _records.Select(record => record with { Subject = Subject })];
        _records.Clear();
        return taken;
    }

    /// <param name="by">Who did it.</param>
    /// <param name="action">What was done.</param>
    /// <param name="now">When, UTC.</param>
    /// <param name="reason">Free text: kept in an erasable table, only its salted hash enters the chain.</param>
    protected void Record(Actor by, AuditAction action, DateTime now, string? reason = null) =>
        _records.Add(new AuditRecord(by, action, default, now, reason));

    /// <summary>Writes beside what was recorded last which rules ranked what it was done from.</summary>
    private protected void NameRules(string version) => _records[^1] = _records[^1] with { RankingVersion = version };
}
