using System.CommandLine;
using System.Globalization;
using MatchPortal.Cli.Frame;
using MatchPortal.Core.Data;
using MatchPortal.Core.Evaluation;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.FreeText;

namespace MatchPortal.Cli.Evaluate;

/// <summary><c>evaluate words</c>: whether free words lead to the right concepts, and whether their places are those people mark.</summary>
internal static class WordsCommand
{
    public static Command Create(CommandFrame frame)
    {
        var sentences = new Option<FileInfo?>("--sentences") { Description = "En overskrift; så en sætning pr. linje, tabulator, leksikonets id'er med komma. ! foran det, sætningen afviser.", HelpName = "FIL" };
        var spans = new Option<FileInfo?>("--spans") { Description = "Ord med mærkerne B-, I- og O, som CoNLL skriver dem.", HelpName = "FIL" };
        var misses = new Option<bool>("--misses") { Description = "Vis de sætninger, hvor noget ikke blev fundet." };
        var command = new Command("words", "Måler vejen fra fri tekst til kompetencer, beviser og titler.") { sentences, spans, misses };
        command.SetAction(parsed =>
        {
            var (named, marked) = (parsed.GetValue(sentences), parsed.GetValue(spans));
            if (named is null && marked is null)
            {
                throw new PortalStartException("Vælg --sentences, --spans eller begge.");
            }

            var reader = new FreeTextReader(LexiconFolder.Load(frame.Folder(parsed).Root));
            if (named is not null)
            {
                Print(frame.Terminal.Out, Sentences(reader, named.FullName, parsed.GetValue(misses) ? frame.Terminal.Out : TextWriter.Null));
            }

            if (marked is not null)
            {
                Print(frame.Terminal.Out, ConllFile.Read(marked.FullName).Aggregate(SpanMeasure.None, (sum, sentence) => sum.With(reader, sentence)));
            }
        });
        return command;
    }

    private static WordsMeasure Sentences(FreeTextReader reader, string path, TextWriter misses)
    {
        var sum = WordsMeasure.None;
        foreach (var line in File.ReadLines(path).Skip(1).Where(line => line.Length > 0))
        {
            var fields = line.Split('\t');
            string[] ids = [.. fields.Skip(1).SelectMany(field => field.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
            var one = WordsMeasure.None.With(reader, fields[0], ids);
            if (one.Found.Right < one.Found.All || one.Denied.Right < one.Denied.All)
            {
                misses.WriteLine($"{fields[0]} [{string.Join(' ', ids)}] -> {string.Join(", ", reader.Read(fields[0]).Select(hit => $"{hit.Id} ({hit.Reason}, {hit.Stance})"))}");
            }

            sum = sum.With(reader, fields[0], ids);
        }

        return sum;
    }

    private static void Print(TextWriter output, WordsMeasure measure)
    {
        output.WriteLine(Line("concept recall", measure.Found));
        output.WriteLine(Line("concept recall@5", measure.FirstFive));
        output.WriteLine(Line("concept precision", measure.Right));
        output.WriteLine(Line("denied seen", measure.Denied));
    }

    private static void Print(TextWriter output, SpanMeasure measure)
    {
        output.WriteLine(Line("span recall", measure.Met));
        output.WriteLine(Line("span precision", measure.Touching));
        output.WriteLine(Line("characters covered", measure.Covered));
    }

    private static string Line(string name, ShareCount count) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {count.Share:0.0000} ({count.Right} of {count.All})");
}
