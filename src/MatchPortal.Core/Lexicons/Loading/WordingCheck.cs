namespace MatchPortal.Core.Lexicons.Loading;

/// <summary>That within a file no label stands twice, and no synonym is also a label or the synonym of another row.</summary>
internal sealed class WordingCheck
{
    private readonly Dictionary<string, int> _lineOfLabel = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _lineOfSynonym = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="table">A file with the columns label and synonyms.</param>
    public WordingCheck(TableReader table)
    {
        foreach (var row in table.Rows)
        {
            _lineOfLabel.TryAdd(row["label"], row.Line);
        }
    }

    /// <summary>To be called for every row in order.</summary>
    /// <exception cref="LexiconException">When a wording is taken.</exception>
    public void Check(TableRow row)
    {
        var label = row.Required("label");
        if (_lineOfLabel[label] != row.Line)
        {
            throw row.Error($"betegnelsen \"{label}\" står allerede i linje {_lineOfLabel[label]}. Slet den ene.");
        }

        foreach (var synonym in row.List("synonyms"))
        {
            if (_lineOfLabel.TryGetValue(synonym, out var line))
            {
                throw row.Error($"synonymet \"{synonym}\" er selv betegnelsen i linje {line}. Slet synonymet.");
            }

            if (!_lineOfSynonym.TryAdd(synonym, row.Line))
            {
                throw row.Error($"synonymet \"{synonym}\" står allerede i linje {_lineOfSynonym[synonym]}. Slet det ene.");
            }
        }
    }
}
