namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>What an import of ESCO read and what it changed, or would have changed.</summary>
/// <param name="Missing">Files that were not there, each with what is weaker without it.</param>
/// <param name="Unplaced">Occupations left out, since nothing tells their group.</param>
/// <param name="Kept">Competences that ESCO no longer has and that stay, for profiles may hold them.</param>
/// <param name="Tables">Table by table.</param>
/// <param name="Version">Of the lexicon with these tables; null when nothing was written.</param>
public sealed record EscoReport(IReadOnlyList<EscoFile> Missing, int Unplaced, int Kept, IReadOnlyList<EscoChange> Tables, string? Version)
{
    public bool IsUnchanged => Tables.All(table => table.Added + table.Changed + table.Gone == 0);
}
