namespace MatchPortal.Core.Demo;

/// <summary>Sentences with gaps, by part of the text and by group of trades; a star is for all groups.</summary>
internal sealed class Pieces
{
    private const string All = "*";

    private const int Patience = 12;

    private readonly Dictionary<(string Part, string Group), string[]> _pieces = [];

    public Pieces(SeedTable table)
    {
        var (part, groups, text) = (table.Column("part"), table.Column("groups"), table.Column("text"));
        foreach (var piece in table.Rows.GroupBy(row => (row[part], row[groups])))
        {
            _pieces[piece.Key] = [.. piece.Select(row => row[text])];
        }
    }

    public IReadOnlyList<string> Of(string part, string group = All) => _pieces.GetValueOrDefault((part, group), []);

    /// <summary>A sentence of the group where there is one, else of all groups, with every gap filled; null when none can be.</summary>
    public string? Pick(string part, string group, Gaps gaps, Dice dice)
    {
        var choices = Of(part, group) is { Count: > 0 } own ? own : Of(part);
        for (var attempt = 0; choices.Count > 0 && attempt < Patience; attempt++)
        {
            if (gaps.Fill(dice.Pick(choices)) is { } filled)
            {
                return filled;
            }
        }

        return null;
    }
}
