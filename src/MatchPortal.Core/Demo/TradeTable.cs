using System.Globalization;
using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Demo;

internal sealed class TradeTable
{
    private readonly Dictionary<string, Trade> _byCode;
    private readonly ILookup<string, Trade> _byGroup;
    private readonly Dictionary<string, Urn<Trade>> _wanted;

    /// <exception cref="PortalStartException">A code that the lexicon does not have.</exception>
    public TradeTable(SeedTable table, Lexicon lexicon)
    {
        All = [.. table.Rows.Select(row => Read(row, table, lexicon))];
        _byCode = All.ToDictionary(trade => trade.Code, StringComparer.Ordinal);
        _byGroup = All.ToLookup(trade => trade.Group, StringComparer.Ordinal);
        _wanted = _byGroup.ToDictionary(group => group.Key, group => new Urn<Trade>(group, trade => trade.PostingWeight), StringComparer.Ordinal);
        Held = new Urn<Trade>(All, trade => trade.CitizenWeight);
    }

    public IReadOnlyList<Trade> All { get; }

    /// <summary>Trades of people out of work.</summary>
    public Urn<Trade> Held { get; }

    public Trade this[string code] => _byCode[code];

    /// <summary>Trades of a group, as companies ask for them.</summary>
    public Urn<Trade> Wanted(string group) => _wanted[group];

    /// <summary>Trades near this one.</summary>
    public IReadOnlyList<Trade> Near(Trade trade) => [.. _byGroup[trade.Group].Where(other => other.Code != trade.Code)];

    private static Trade Read(string[] row, SeedTable table, Lexicon lexicon)
    {
        var code = row[table.Column("code")];
        if (!lexicon.Occupations.Contains(code))
        {
            throw table.Error(row, "står et fag, som leksikonet ikke kender. Ret koden.");
        }

        var education = row[table.Column("education")].Split('/');
        var links = lexicon.Competences.LinksOfOccupation(code).ToLookup(link => (lexicon.Competences[link.Competence].Kind, link.Relation), link => link.Competence);
        string[] Of(OccupationRelation relation) => [.. links[(CompetenceKind.Skill, relation)], .. links[(CompetenceKind.Knowledge, relation)]];
        return new Trade(
            code, row[table.Column("noun")], row[table.Column("group")],
            Number(row, table, "citizens"), Number(row, table, "postings"), Number(row, table, "skilled") / 100,
            education[0], education[1], row[table.Column("licences")].Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            Essential = Of(OccupationRelation.Essential),
            Useful = Of(OccupationRelation.Useful),
            Transversal = [.. links[(CompetenceKind.Transversal, OccupationRelation.Essential)], .. links[(CompetenceKind.Transversal, OccupationRelation.Useful)]],
            Certificates = [.. lexicon.Certificates.All.Where(certificate => certificate.Occupations.Contains(code))],
        };
    }

    private static double Number(string[] row, SeedTable table, string column) =>
        double.Parse(row[table.Column(column)], CultureInfo.InvariantCulture);
}
