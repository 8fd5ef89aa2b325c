namespace MatchPortal.Web.Ui.Searching;

/// <param name="Chips">One for each filter.</param>
/// <param name="WithoutAll">The search with none of them.</param>
public sealed record ChosenFilters(IReadOnlyList<Chip> Chips, string WithoutAll);
