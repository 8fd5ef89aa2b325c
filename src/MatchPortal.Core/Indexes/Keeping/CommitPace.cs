using System.Diagnostics;

namespace MatchPortal.Core.Indexes.Keeping;

/// <summary>
/// When an index is made durable: after so many changes, or so long after the first of them. Until then a crash costs nothing but reading those rows once more.
/// </summary>
internal sealed class CommitPace
{
    private const int MostChanges = 1_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private int _changes;
    private long _first;

    public bool IsDue => _changes >= MostChanges || (_changes > 0 && Stopwatch.GetElapsedTime(_first) > Longest);

    public bool IsClean => _changes == 0;

    public void Add(int changes)
    {
        _first = IsClean ? Stopwatch.GetTimestamp() : _first;
        _changes += changes;
    }

    public void Committed() => _changes = 0;
}
