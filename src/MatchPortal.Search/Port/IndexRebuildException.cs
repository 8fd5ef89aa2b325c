namespace MatchPortal.Search.Port;

/// <summary>The index cannot be used as it is and must be built anew from its source. The message says what is wrong.</summary>
public sealed class IndexRebuildException : Exception
{
    /// <summary>Without a message.</summary>
    public IndexRebuildException()
    {
    }

    /// <summary>With what is wrong.</summary>
    public IndexRebuildException(string message)
        : base(message)
    {
    }

    /// <summary>With what is wrong and what came before it.</summary>
    public IndexRebuildException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
