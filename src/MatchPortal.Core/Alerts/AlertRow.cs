using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Alerts;

/// <summary>An alert as its owner sees it.</summary>
public sealed record AlertRow(Alert Alert, string PostingCode, string PostingTitle, PostingKind PostingKind);
