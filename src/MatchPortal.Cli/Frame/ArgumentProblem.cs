using System.CommandLine;
using System.CommandLine.Parsing;

namespace MatchPortal.Cli.Frame;

/// <summary>The first thing that is wrong with what was typed, in one Danish sentence.</summary>
internal static class ArgumentProblem
{
    /// <returns>Null when help or the version was asked for, whatever else is wrong.</returns>
    public static string? Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.Action is not null && parsed.Action.GetType().Name != "ParseErrorAction")
        {
            return null;
        }

        return $"{Problem(parsed, command)} Se hjælpen med {Path(parsed.CommandResult)}--help.";
    }

    private static string Problem(ParseResult parsed, Command command)
    {
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            return $"Kender ikke \"{unknown}\".";
        }

        if (command.Subcommands.Count > 0 && command.Action is null)
        {
            return $"Vælg en kommando: {string.Join(", ", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name))}.";
        }

        if (command.Options.FirstOrDefault(option => option.Required && parsed.GetResult(option)?.IdentifierToken is null) is { } missing)
        {
            return $"{missing.Name} mangler.";
        }

        if (command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 }) is { } absent)
        {
            return $"{absent.HelpName ?? absent.Name} mangler.";
        }

        return parsed.Errors[0].SymbolResult is OptionResult option
            ? $"{option.Option.Name} har ikke en værdi, der kan bruges."
            : parsed.Errors[0].Message;
    }

    private static string Path(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{Path(parent)}{result.Command.Name} " : "";
}
