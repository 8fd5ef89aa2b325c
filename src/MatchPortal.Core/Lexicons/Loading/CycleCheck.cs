namespace MatchPortal.Core.Lexicons.Loading;

/// <summary>That no row lies under itself.</summary>
internal static class CycleCheck
{
    /// <param name="key">The column that names the row.</param>
    /// <param name="broader">The column that names the row above; its references have been checked.</param>
    /// <exception cref="LexiconException">For the first row that is part of a cycle.</exception>
    public static void Demand(TableReader table, string key, string broader)
    {
        var above = table.Rows.ToDictionary(row => row[key], row => row[broader], StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var path = new List<string> { row[key] };
            for (var next = row[broader]; next.Length > 0 && !path.Contains(next); next = above[next])
            {
                path.Add(next);
            }

            if (above[path[^1]] == row[key])
            {
                var circle = string.Join(" → ", [.. path, row[key]]);
                throw row.Error($"\"{row[key]}\" ligger under sig selv: {circle}. Ret kolonnen {broader}.");
            }
        }
    }
}
