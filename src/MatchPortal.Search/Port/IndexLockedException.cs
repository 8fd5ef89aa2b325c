namespace MatchPortal.Search.Port;

/// <summary>Another process, or another part of this one, has the index open for writing.</summary>
public sealed class IndexLockedException : Exception
{
    /// <summary>Without a message.</summary>
    public IndexLockedException()
    {
    }

    /// <summary>With what is wrong.</summary>
    public IndexLockedException(string message)
        : base(message)
    {
    }

    /// <summary>With what is wrong and what came before it.</summary>
    public IndexLockedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
