namespace MatchPortal.Core.Privacy;

/// <summary>What a verb noted, before it is stored and chained.</summary>
internal sealed record AuditRecord(Actor By, AuditAction Action, AuditSubject Subject, DateTime At, string? Reason, string? RankingVersion = null);
