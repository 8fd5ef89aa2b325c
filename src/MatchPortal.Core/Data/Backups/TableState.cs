namespace MatchPortal.Core.Data.Backups;

/// <summary>All that a table holds, in short: two tables with the same state hold the same.</summary>
/// <param name="Name">As in the database.</param>
/// <param name="Rows">How many.</param>
/// <param name="Sha256">Over every value of every row, hexadecimal.</param>
public sealed record TableState(string Name, long Rows, string Sha256);
