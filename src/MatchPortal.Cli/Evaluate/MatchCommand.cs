using System.CommandLine;
using MatchPortal.Cli.Frame;
using MatchPortal.Core.Data;
using MatchPortal.Core.Evaluation;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trials;

namespace MatchPortal.Cli.Evaluate;

/// <summary><c>evaluate match</c>: ranks profiles for postings with the site's matcher, and compares with what people judged.</summary>
internal static class MatchCommand
{
    private const int Depth = 1000;
    private const string RunName = "matchportal";

    private static readonly Option<FileInfo?> Profiles = Input("--profiles", "Profilerne: et objekt i JSON på hver linje, som README'en viser.");
    private static readonly Option<FileInfo?> Postings = Input("--postings", "Opslagene, ligeså.");
    private static readonly Option<FileInfo?> Qrels = Input("--qrels", "Det rigtige, som TREC skriver det: opslag, 0, profil, karakter.");
    private static readonly Option<FileInfo?> Run = Input("--run", "Skriv rangordningen her, som TREC skriver den.");
    private static readonly Option<int?> Esco = new("--esco") { Description = "Lav i stedet et udviklingssæt af ESCO's relationer med dette lod.", HelpName = "TAL" };
    private static readonly Option<int> People = new("--people") { Description = "Udviklingssættets profiler.", HelpName = "TAL", DefaultValueFactory = _ => 6_600 };
    private static readonly Option<bool> Untitled = new("--untitled") { Description = "Udviklingssættets opslag har ingen titel." };
    private static readonly Option<DirectoryInfo?> Save = new("--save") { Description = "Skriv udviklingssættet i denne mappe.", HelpName = "MAPPE" };
    private static readonly Option<bool> Steps = new("--steps") { Description = "Vis også, hvad hvert trin giver: trinnet har alt det foregående." };
    private static readonly Option<bool> Details = new("--details") { Description = "Vis også hvert opslag: mål, og hvorfor de første står, hvor de gør." };

    public static Command Create(CommandFrame frame)
    {
        var command = new Command("match", "Måler, om de rigtige profiler står først. Kræver ingen database; leksikonet er datamappens, ellers det medfølgende.")
        {
            Profiles, Postings, Qrels, Run, Steps, Details, Esco, People, Untitled, Save,
        };
        command.SetAction(parsed =>
        {
            var lexicon = LexiconFolder.Load(frame.Folder(parsed).Root);
            var set = SetOf(parsed, lexicon);
            var judgements = Judgements.Of(set.Judgements);
            var output = frame.Terminal.Out;
            output.WriteLine($"{set.Profiles.Count} profiler, {set.Postings.Count} opslag, {judgements.Queries.Count} med et rigtigt svar.");
            using var matcher = new TrialMatcher(lexicon, set.Profiles, TimeProvider.System.GetUtcNow().UtcDateTime);
            foreach (var step in parsed.GetValue(Steps) ? Enum.GetValues<TrialStep>() : [])
            {
                output.WriteLine($"{step}: {MetricPrint.Line(RankingMetrics.Of(judgements, Ranked(matcher, set.Postings, step)))}");
            }

            var ranked = Ranked(matcher, set.Postings, TrialStep.Whole);
            if (parsed.GetValue(Run) is { } file)
            {
                TrecFile.WriteRun(file.FullName, set.Postings.Select(posting => (posting.Id, ranked[posting.Id])), RunName);
            }

            if (parsed.GetValue(Details))
            {
                MatchPrint.Details(output, matcher, set.Postings, judgements, ranked, lexicon);
            }

            MetricPrint.Lines(RankingMetrics.Of(judgements, ranked)).ToList().ForEach(output.WriteLine);
        });
        return command;
    }

    private static TrialSet SetOf(ParseResult parsed, Lexicon lexicon)
    {
        if (parsed.GetValue(Esco) is not { } seed)
        {
            return parsed.GetValue(Profiles) is { } profiles && parsed.GetValue(Postings) is { } postings && parsed.GetValue(Qrels) is { } qrels
                ? new(TrialFile.Profiles(profiles.FullName), TrialFile.Postings(postings.FullName), TrecFile.ReadRows(qrels.FullName))
                : throw new PortalStartException("Skriv --profiles, --postings og --qrels, eller --esco TAL.");
        }

        var set = TrialSet.Of(lexicon, seed, (parsed.GetValue(People), parsed.GetValue(People) / 33), hasTitles: !parsed.GetValue(Untitled));
        if (parsed.GetValue(Save) is { } folder)
        {
            folder.Create();
            TrialFile.Write(Path.Combine(folder.FullName, "profiles.jsonl"), set.Profiles);
            TrialFile.Write(Path.Combine(folder.FullName, "postings.jsonl"), set.Postings);
            File.WriteAllLines(Path.Combine(folder.FullName, "qrels"), set.Judgements.Select(row => $"{row.Posting} 0 {row.Profile} {row.Grade}"));
        }

        return set;
    }

    private static Dictionary<string, IReadOnlyList<string>> Ranked(TrialMatcher matcher, IReadOnlyList<TrialPosting> postings, TrialStep step) =>
        postings.AsParallel().AsOrdered().Select(posting => (posting.Id, Ranked: matcher.Rank(posting, Depth, step)))
            .AsEnumerable().ToDictionary(row => row.Id, row => row.Ranked, StringComparer.Ordinal);

    private static Option<FileInfo?> Input(string name, string description) => new(name) { Description = description, HelpName = "FIL" };
}
