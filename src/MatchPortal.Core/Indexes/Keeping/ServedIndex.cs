using MatchPortal.Search.Port;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>An open index with the mark of its folder.</summary>
internal sealed record ServedIndex(IndexMark Mark, ISearchIndex Index);
