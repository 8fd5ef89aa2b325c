using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;

namespace MatchPortal.Core.Demo;

/// <summary>All words and lists the demo municipality is built of.</summary>
internal sealed class Seeds
{
    private Seeds()
    {
    }

    public required TradeTable Trades { get; init; }

    public required NameTable Names { get; init; }

    public required CompanyWords Companies { get; init; }

    public required Pieces Summaries { get; init; }

    public required Pieces Postings { get; init; }

    public required Pieces Phrases { get; init; }

    public required Typist Typist { get; init; }

    /// <summary>How many live in a postal district, where it differs from most.</summary>
    public required SeedTable Districts { get; init; }

    /// <exception cref="PortalStartException">A file is missing or cannot be read.</exception>
    public static Seeds Load(string folder, Lexicon lexicon) => new()
    {
        Trades = new TradeTable(SeedTable.Read(folder, "trades.tsv"), lexicon),
        Names = new NameTable(folder),
        Companies = new CompanyWords(folder),
        Summaries = new Pieces(SeedTable.Read(folder, "summary-pieces.tsv")),
        Postings = new Pieces(SeedTable.Read(folder, "posting-pieces.tsv")),
        Phrases = new Pieces(SeedTable.Read(folder, "phrases.tsv")),
        Typist = new Typist(SeedTable.Read(folder, "typos.tsv")),
        Districts = SeedTable.Read(folder, "districts.tsv"),
    };
}
