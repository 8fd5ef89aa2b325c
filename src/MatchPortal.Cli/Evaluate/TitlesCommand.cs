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

    private static readonly Option<FileInfo> Corpus = Input("--corpus", "Det, der findes i: id, tabulator, titel. Flere titler efter | eller tabulator; hele sætninger er en beskrivelse.");
    private static readonly Option<FileInfo> Queries = Input("--queries", "Det, der søges med: id, tabulator, titel.");
    private static readonly Option<FileInfo> Qrels = Input("--qrels", "Det rigtige, som TREC skriver det: forespørgsel, 0, dokument, karakter.");
    private static readonly Option<FileInfo?> Run = new("--run") { Description = "Skriv rangordningen her, som TREC skriver den.", HelpName = "FIL" };
    private static readonly Option<bool> Steps = new("--steps") { Description = "Vis også, hvad søgningen gav undervejs: hvert trin har alt det foregående." };

    public static Command Create(CommandFrame frame)
    {
        var command = new Command("titles", "Måler søgning på titler. Kræver ingen database; leksikonet er datamappens, ellers det medfølgende.") { Corpus, Queries, Qrels, Run, Steps };
        command.SetAction(parsed =>
        {
            var judgements = TrecFile.ReadJudgements(parsed.GetRequiredValue(Qrels).FullName);
            var queries = TextFile.Read(parsed.GetRequiredValue(Queries).FullName);
            TitleEntry[] entries = [.. TextFile.Read(parsed.GetRequiredValue(Corpus).FullName).Select(row => TitleCorpus.Entry(row.Id, row.Fields))];
            var lexicon = Lexicon.Load(LexiconFolder.Find(frame.Folder(parsed).Root));
            using var search = new TitleSearch(lexicon, entries);
            var output = frame.Terminal.Out;
            output.WriteLine($"{entries.Length} opslag, {queries.Count} titler, {judgements.Queries.Count} med et rigtigt svar.");
            foreach (var step in parsed.GetValue(Steps) ? TitleStep.All : [])
            {
                output.WriteLine($"{step.Name}: {MetricPrint.Line(RankingMetrics.Of(judgements, Ranked(search, queries, step)))}");
            }

            var run = Ranked(search, queries, TitleStep.Last);
            if (parsed.GetValue(Run) is { } file)
            {
                TrecFile.WriteRun(file.FullName, queries.Select(query => (query.Id, run[query.Id])), RunName);
            }

            MetricPrint.Lines(RankingMetrics.Of(judgements, run)).ToList().ForEach(output.WriteLine);
        });
        return command;
    }

    private static Dictionary<string, IReadOnlyList<string>> Ranked(TitleSearch search, IReadOnlyList<(string Id, string[] Fields)> queries, TitleStep step) =>
        queries.ToDictionary(query => query.Id, query => (IReadOnlyList<string>)[.. search.Find(query.Fields[0], Depth, step).Select(hit => hit.Id)], StringComparer.Ordinal);

    private static Option<FileInfo> Input(string name, string description) => new(name) { Description = description, HelpName = "FIL", Required = true };
}
