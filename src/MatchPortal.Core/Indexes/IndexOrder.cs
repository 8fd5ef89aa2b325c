namespace MatchPortal.Core.Indexes;

/// <summary>What somebody asks the running site to do with its indexes.</summary>
/// <param name="Id">Random; the answer carries it.</param>
/// <param name="Task">What.</param>
/// <param name="Indexes">The names of the indexes.</param>
public sealed record IndexOrder(Guid Id, IndexTask Task, IReadOnlyList<string> Indexes);
