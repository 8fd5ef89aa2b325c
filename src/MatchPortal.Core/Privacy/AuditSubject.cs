namespace MatchPortal.Core.Privacy;

/// <summary>What an audit event is about: the kind of entity and its id.</summary>
internal readonly record struct AuditSubject(string Kind, Guid Id);
