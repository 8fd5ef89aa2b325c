using System.CommandLine;
using System.Globalization;
using MatchPortal.Cli.Frame;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Privacy.Scrubbing.Trials;

namespace MatchPortal.Cli.Evaluate;

/// <summary><c>evaluate scrub</c>: what is found of that which must go, and what is taken that should have stayed.</summary>
internal static class ScrubCommand
{
    private static readonly string ShippedSentences = Path.Combine(AppContext.BaseDirectory, "golden", "scrub-sentences.tsv");

    private static readonly Option<string?> Ner = new("--ner")
    {
        Description = "Mappe med mærkede tekster (.iob2 og .tsv med B-PER og I-PER). Navne måles for hver fil.",
        HelpName = "MAPPE",
    };

    private static readonly Option<string> Sentences = new("--sentences")
    {
        Description = "Sætninger, hvor det, der skal væk, står som {slags:ord}. Uden valget: de medfølgende.",
        HelpName = "FIL",
        DefaultValueFactory = _ => ShippedSentences,
    };

    private static readonly Option<bool> Wrong = new("--wrong") { Description = "Vis også de sætninger, der blev anderledes end ventet." };

    public static Command Create(CommandFrame frame)
    {
        var command = new Command("scrub", "Måler, hvad der bliver fjernet fra fri tekst. Kræver ingen database.") { Ner, Sentences, Wrong };
        command.SetAction(parsed =>
        {
            var sentences = LabelledSentence.Read(parsed.GetRequiredValue(Sentences));
            var files = parsed.GetValue(Ner) is { } folder ? TaggedSentence.FilesIn(folder) : [];
            var scrubber = new TextScrubber(ScrubWords.Load(Lexicon.Load(LexiconFolder.Find()).Places));
            Print(frame.Terminal.Out, sentences.Count, SentenceTrial.Of(scrubber, sentences), parsed.GetValue(Wrong));
            List<PersonTrial> trials = [];
            foreach (var file in files)
            {
                trials.Add(PersonTrial.Of(scrubber, TaggedSentence.Read(file)));
                Print(frame.Terminal.Out, Path.GetFileName(file), trials[^1]);
            }

            if (trials.Count > 1)
            {
                Print(frame.Terminal.Out, "all", trials.Aggregate((sum, next) => sum + next));
            }
        });
        return command;
    }

    // Figures as programs read them: a name, a space, a point in the decimals, whatever the machine's language.
    private static void Print(TextWriter output, int count, SentenceTrial trial, bool showWrong)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sentences {count} as-expected {count - trial.Wrong.Count} innocent {trial.Innocent} untouched {trial.Untouched}"));
        foreach (var score in trial.Scores)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Kind} expected {score.Expected} removed {score.Removed} recall {score.Recall:0.0000} precision {score.Precision:0.0000}"));
        }

        foreach (var (sentence, scrubbed) in showWrong ? trial.Wrong : [])
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"line {sentence.Line}: {sentence.Text} -> {scrubbed}"));
        }
    }

    private static void Print(TextWriter output, string file, PersonTrial trial) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"persons {file} names {trial.Names} removed {trial.Removed} recall {trial.Recall:0.0000} touched {trial.TouchedRecall:0.0000} precision {trial.Precision:0.0000} word-recall {trial.WordRecall:0.0000} word-precision {trial.WordPrecision:0.0000}"));
}
