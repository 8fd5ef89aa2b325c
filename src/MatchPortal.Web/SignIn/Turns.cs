namespace MatchPortal.Web.SignIn;

/// <summary>
/// One password at a time for each address. Otherwise many tries sent at once would all be compared before the first failure is counted.
/// </summary>
public sealed class Turns : IDisposable
{
    // An address shares its place with others; that costs them a moment, not a try.
    private readonly SemaphoreSlim[] _places = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<IDisposable> Take(string email, CancellationToken cancel)
    {
        var place = _places[(uint)StringComparer.OrdinalIgnoreCase.GetHashCode(email) % _places.Length];
        await place.WaitAsync(cancel);
        return new Turn(place);
    }

    public void Dispose() => Array.ForEach(_places, place => place.Dispose());

    private sealed class Turn(SemaphoreSlim place) : IDisposable
    {
        public void Dispose() => place.Release();
    }
}
