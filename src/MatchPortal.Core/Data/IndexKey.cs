namespace MatchPortal.Core.Data;

/// <summary>One thing that the indexes must read again.</summary>
internal readonly record struct IndexKey(IndexKind Kind, Guid Id);
