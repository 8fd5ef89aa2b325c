namespace MatchPortal.Core.Indexes.Documents;

/// <summary>How an id stands in a keyword field.</summary>
public static class IndexIds
{
    public static string Text<TId>(TId id)
        where TId : struct, IId<TId> => id.Value.ToString("N");

    /// <summary>The id of a keyword that <see cref="Text"/> wrote.</summary>
    public static TId Parse<TId>(string text)
        where TId : struct, IId<TId> => TId.From(Guid.ParseExact(text, "N"));
}
