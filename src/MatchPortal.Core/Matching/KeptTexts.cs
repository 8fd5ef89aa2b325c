using System.Collections.Concurrent;

namespace MatchPortal.Core.Matching;

/// <summary>What was made of a text, kept for the next time: a board has the same titles and requirements day after day. Any thread may ask it.</summary>
/// <param name="make">Gives the same for the same text.</param>
internal sealed class KeptTexts<T>(Func<string, T> make)
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, T> _kept = new(StringComparer.Ordinal);

    public T Of(string text)
    {
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }

        return _kept.GetOrAdd(text, make);
    }
}
