using System.Text;

namespace MatchPortal.Core.Privacy.Scrubbing.Reading;

/// <summary>A text on its way to being scrubbed, and what has been taken out of it so far.</summary>
internal sealed class Draft(string written)
{
    private List<Removal> _removals = [];

    public string Text { get; private set; } = written;

    public IReadOnlyList<Removal> Removals => _removals;

    /// <summary>Puts placeholders where something was found in <see cref="Text"/>.</summary>
    /// <returns>Whether there was anything.</returns>
    public bool Apply(IReadOnlyCollection<Found> found)
    {
        if (found.Count == 0)
        {
            return false;
        }

        Found[] inOrder = [.. found.OrderBy(one => one.Start)];
        _removals = [.. Merge(inOrder)];
        Text = Replace(inOrder);
        return true;
    }

    private string Replace(Found[] inOrder)
    {
        var text = new StringBuilder(Text.Length);
        var at = 0;
        foreach (var (kind, start, end) in inOrder)
        {
            text.Append(Text, at, start - at).Append(Placeholders.For(kind));
            at = end;
        }

        return text.Append(Text, at, Text.Length - at).ToString();
    }

    // The earlier removals have made Text shorter or longer than what was written: their sum up to each place is the way back.
    private IEnumerable<Removal> Merge(Found[] inOrder)
    {
        var (next, shift) = (0, 0);
        foreach (var one in inOrder)
        {
            for (; next < _removals.Count && _removals[next].Start + shift < one.Start; next++)
            {
                shift += Placeholders.For(_removals[next].Kind).Length - _removals[next].Words.Length;
                yield return _removals[next];
            }

            yield return new Removal(one.Kind, one.Start - shift, Text[one.Start..one.End]);
        }

        for (; next < _removals.Count; next++)
        {
            yield return _removals[next];
        }
    }
}
