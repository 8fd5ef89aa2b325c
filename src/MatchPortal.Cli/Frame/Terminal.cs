using MatchPortal.Core.Rules;
using Spectre.Console;

namespace MatchPortal.Cli.Frame;

/// <summary>What a command reads from and prints to. A test hands over its own.</summary>
internal sealed class Terminal(TextReader input, TextWriter output, TextWriter error, bool isInteractive)
{
    public TextReader In => input;

    public TextWriter Out => output;

    public TextWriter Error => error;

    /// <summary>For tables and progress bars; plain text when the output is not a screen.</summary>
    public IAnsiConsole Screen { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });

    public static Terminal OfProcess() => new(Console.In, Console.Out, Console.Error, !Console.IsInputRedirected);

    /// <summary>Typed twice without being shown; or the first line of the input when it is redirected, so that no secret has to be an argument.</summary>
    /// <exception cref="RuleBrokenException">The two are not alike.</exception>
    public string ReadNewSecret(string question)
    {
        if (!isInteractive)
        {
            return input.ReadLine() ?? "";
        }

        var first = Ask(question);
        return Ask("Skriv den igen:") == first ? first : throw new RuleBrokenException("De to var ikke ens. Prøv igen.");
    }

    private string Ask(string question) => Screen.Prompt(new TextPrompt<string>(question).Secret(null).AllowEmpty());
}
