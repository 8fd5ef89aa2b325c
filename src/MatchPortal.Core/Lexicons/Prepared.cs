namespace MatchPortal.Core.Lexicons;

/// <summary>
/// Something of the lexicon that takes seconds to make. It is made once, in the background; who asks before it is ready is told so at once and does without, so no
/// request waits for it.
/// </summary>
/// <param name="make">Called once, on a thread of its own.</param>
public sealed class Prepared<T>(Func<T> make) : IDisposable
    where T : class
{
    private readonly Lazy<Task<T>> _making = new(() => Task.Factory.StartNew(make, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));

    /// <summary>Null while it is being made, which this begins where nobody has.</summary>
    public T? Now => Start() is { IsCompleted: true } done ? done.GetAwaiter().GetResult() : null;

    /// <summary>Begins to make it, if nobody has.</summary>
    /// <returns>Done when it is ready; failed when it could not be made.</returns>
    public Task<T> Start() => _making.Value;

    public void Dispose()
    {
        if (_making is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            (_making.Value.Result as IDisposable)?.Dispose();
        }
    }
}
