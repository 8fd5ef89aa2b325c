namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>What an import did to one table.</summary>
/// <param name="What">The rows, in Danish, in the plural.</param>
/// <param name="Changes">Each line of the change: "+" new, "-" gone, "~" changed, and what.</param>
public sealed record EscoChange(string What, int Total, int Added, int Changed, int Gone, IReadOnlyList<string> Changes)
{
    /// <param name="keys">How many of the first fields name a row.</param>
    internal static EscoChange Of(string what, int keys, IReadOnlyCollection<string[]> before, IReadOnlyCollection<string[]> after)
    {
        Dictionary<string, string> Named(IEnumerable<string[]> rows) => rows.ToDictionary(row => string.Join(' ', row[..keys]), row => string.Join(", ", row[keys..]), StringComparer.OrdinalIgnoreCase);
        var (old, fresh) = (Named(before), Named(after));
        string[] added = [.. fresh.Keys.Where(key => !old.ContainsKey(key))];
        string[] gone = [.. old.Keys.Where(key => !fresh.ContainsKey(key))];
        string[] changed = [.. fresh.Keys.Where(key => old.TryGetValue(key, out var was) && was != fresh[key])];
        return new(
            what, fresh.Count, added.Length, changed.Length, gone.Length,
            [
                .. added.Select(key => $"+ {what}: {key}: {fresh[key]}"), .. gone.Select(key => $"- {what}: {key}: {old[key]}"),
                .. changed.Select(key => $"~ {what}: {key}: {old[key]} -> {fresh[key]}"),
            ]);
    }
}
