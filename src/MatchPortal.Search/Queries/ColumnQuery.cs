namespace MatchPortal.Search.Queries;

/// <summary>Every document, with points by the value of a column.</summary>
/// <param name="Field">A number field, or a date field (then in the minutes of <see cref="Port.ColumnValue.Minutes"/>).</param>
/// <param name="Steps">Rising in From; below the first there are no points.</param>
/// <param name="MissingPoints">For documents without a value.</param>
public sealed record ColumnQuery(string Field, IReadOnlyList<PointStep> Steps, int MissingPoints = 0) : Query;
