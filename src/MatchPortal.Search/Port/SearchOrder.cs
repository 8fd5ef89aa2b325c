namespace MatchPortal.Search.Port;

/// <summary>The order of hits. Whatever it is, equals are ordered by <see cref="TieOrder"/> and then by id. The set is closed.</summary>
public abstract record SearchOrder
{
    private SearchOrder()
    {
    }

    /// <summary>Most points first.</summary>
    public static SearchOrder Score { get; } = new ByScore();

    /// <summary>Most points first.</summary>
    public sealed record ByScore : SearchOrder;

    /// <summary>By a number or date field; documents without a value come last either way.</summary>
    /// <param name="Field">The field.</param>
    /// <param name="Descending">Largest or latest first.</param>
    public sealed record ByColumn(string Field, bool Descending = false) : SearchOrder;

    /// <summary>Nearest first, in whole metres; documents without a place come last.</summary>
    /// <param name="Field">A point field.</param>
    /// <param name="Centre">The place to measure from.</param>
    public sealed record ByDistance(string Field, GeoPoint Centre) : SearchOrder;
}
