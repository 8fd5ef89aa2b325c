namespace MatchPortal.Core.Demo;

/// <summary>Draws among things that are not equally common.</summary>
internal sealed class Urn<T>
{
    private readonly T[] _items;
    private readonly double[] _upTo;

    public Urn(IEnumerable<T> items, Func<T, double> weight)
    {
        _items = [.. items.Where(item => weight(item) > 0)];
        _upTo = new double[_items.Length];
        var sum = 0.0;
        for (var i = 0; i < _items.Length; i++)
        {
            _upTo[i] = sum += weight(_items[i]);
        }
    }

    public bool IsEmpty => _items.Length == 0;

    public T Draw(Dice dice)
    {
        var found = Array.BinarySearch(_upTo, dice.Share() * _upTo[^1]);
        return _items[Math.Min(found < 0 ? ~found : found + 1, _items.Length - 1)];
    }
}

/// <summary>Urns whose content stands in the code.</summary>
internal static class Urn
{
    public static Urn<T> Of<T>(params (T Item, double Weight)[] content)
        where T : notnull
    {
        var weights = content.ToDictionary(pair => pair.Item, pair => pair.Weight);
        return new Urn<T>(content.Select(pair => pair.Item), item => weights[item]);
    }
}
