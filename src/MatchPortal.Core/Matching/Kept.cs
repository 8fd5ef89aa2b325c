using System.Collections.Concurrent;

namespace MatchPortal.Core.Matching;

/// <summary>What was made, kept for the next time: a board asks for the same day after day. Any thread may ask it.</summary>
/// <param name="make">Gives the same for the same key.</param>
internal sealed class Kept<TKey, TValue>(Func<TKey, TValue> make)
    where TKey : notnull
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<TKey, TValue> _kept = new();

    public TValue Of(TKey key)
    {
        if (_kept.TryGetValue(key, out var made))
        {
            return made;
        }

        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }

        return _kept.GetOrAdd(key, make);
    }
}
