using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace MatchPortal.Cli.Frame;

/// <summary>The help texts; System.CommandLine's own headings are not Danish.</summary>
internal sealed class DanishHelp : SynchronousCommandLineAction
{
    public static void Apply(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = "Vis denne hjælp.";
                option.Action = new DanishHelp();
            }
            else if (option is VersionOption)
            {
                option.Description = "Vis programmets version.";
            }
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Brug: {Usage(command)}");
        Section(output, "Kommandoer", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description)));
        Section(output, "Værdier", command.Arguments.Select(argument => (Label(argument), argument.Description)));
        Section(output, "Valg", command.Options.Concat(Inherited(command)).Where(option => !option.Hidden).Select(option => (Label(option), option.Description)));
        return 0;
    }

    private static string Usage(Command command) => string.Join(' ', (string[])
    [
        .. command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Select(parent => parent.Name),
        command is RootCommand ? "MatchPortal.Cli" : command.Name,
        .. command.Arguments.Select(Label),
        .. command.Options.Where(option => option.Required).Select(Label),
        command.Subcommands.Count > 0 ? "<kommando>" : "[valg]",
    ]);

    private static IEnumerable<Option> Inherited(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive).Concat(Inherited(parent)));

    private static string Label(Argument argument) => $"<{argument.HelpName ?? argument.Name}>";

    private static string Label(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Prepend(option.Name)) + (option.HelpName is { } value ? $" <{value}>" : "");

    private static void Section(TextWriter output, string heading, IEnumerable<(string Label, string? Text)> lines)
    {
        (string Label, string? Text)[] all = [.. lines];
        if (all is [])
        {
            return;
        }

        var width = all.Max(line => line.Label.Length) + 2;
        output.WriteLine();
        output.WriteLine($"{heading}:");
        foreach (var (label, text) in all)
        {
            output.WriteLine($"  {label.PadRight(width)}{text}");
        }
    }
}
