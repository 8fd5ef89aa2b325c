using System.CommandLine;
using MatchPortal.Cli.Frame;
using MatchPortal.Core.Evaluation;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.Titles;

namespace MatchPortal.Cli.Evaluate;

/// <summary><c>evaluate titles</c>: ranks the entries of a corpus for each query with the site's title search, and compares with what people judged.</summary>
internal static class TitlesCommand
{
    private const int Depth = 1000;
    private const string RunName = "matchportal";

    public static Command Create(CommandFrame frame)
    {
        var corpus = Input("--corpus", "Det, der findes i: id, tabulator, titel. Flere titler efter | eller tabulator; hele sætninger er en beskrivelse.");
        var queries = Input("--queries", "Det, der søges med: id, tabulator, titel.");
        var qrels = Input("--qrels", "Det rigtige, som TREC skriver det: forespørgsel, 0, dokument, karakter.");
        var run = new Option<FileInfo?>("--run") { Description = "Skriv rangordningen her, som TREC skriver den.", HelpName = "FIL" };
        var steps = new Option<bool>("--steps") { Description = "Vis også, hvad søgningen gav undervejs: hvert trin har alt det foregående." };
        var command = new Command("titles", "Måler søgning på titler. Kræver ingen database; leksikonet er datamappens, ellers det medfølgende.") { corpus, queries, qrels, run, steps };
        command.SetAction(parsed =>
        {
            var judgements = TrecFile.ReadJudgements(parsed.GetRequiredValue(qrels).FullName);
            var asked = TextFile.Read(parsed.GetRequiredValue(queries).FullName);
            TitleEntry[] entries = [.. TextFile.Read(parsed.GetRequiredValue(corpus).FullName).Select(row => TitleCorpus.Entry(row.Id, row.Fields))];
            var lexicon = LexiconFolder.Load(frame.Folder(parsed).Root);
            frame.Terminal.Out.WriteLine($"{entries.Length} opslag, {asked.Count} titler, {judgements.Queries.Count} med et rigtigt svar.");
            using var search = new TitleSearch(lexicon, entries);
            Compare(parsed.GetValue(steps) ? TitleStep.All : [], search, asked, judgements, frame.Terminal.Out);
            var ranked = Ranked(search, asked, TitleStep.Last);
            if (parsed.GetValue(run) is { } file)
            {
                TrecFile.WriteRun(file.FullName, asked.Select(query => (query.Id, ranked[query.Id])), RunName);
            }

            MetricPrint.Lines(RankingMetrics.Of(judgements, ranked)).ToList().ForEach(frame.Terminal.Out.WriteLine);
        });
        return command;
    }

    private static void Compare(IEnumerable<TitleStep> steps, TitleSearch search, IReadOnlyList<(string Id, string[] Fields)> queries, Judgements judgements, TextWriter output)
    {
        foreach (var step in steps)
        {
            output.WriteLine($"{step.Name}: {MetricPrint.Line(RankingMetrics.Of(judgements, Ranked(search, queries, step)))}");
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Ranked(TitleSearch search, IReadOnlyList<(string Id, string[] Fields)> queries, TitleStep step) =>
        queries.ToDictionary(query => query.Id, query => (IReadOnlyList<string>)[.. search.Find(query.Fields[0], Depth, step).Select(hit => hit.Id)], StringComparer.Ordinal);

    private static Option<FileInfo> Input(string name, string description) => new(name) { Description = description, HelpName = "FIL", Required = true };
}
