using MatchPortal.Cli.Frame;

namespace MatchPortal.Core.Tests.Cli;

/// <summary>One command through the program's own entry, with what it printed.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandRun> Of(params string[] args) => WithInput("", args);

    /// <param name="input">What is piped to the command.</param>
    /// <param name="args">Its arguments.</param>
    public static async Task<CommandRun> WithInput(string input, params string[] args)
    {
        using var from = new StringReader(input);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exitCode = await CommandLine.Run(args, new Terminal(from, output, error, isInteractive: false), TestContext.Current.CancellationToken);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Exit code 1, nothing on the output, and this one line on the error output.</summary>
    public void AssertRefused(string sentence) =>
        Assert.Equal(new CommandRun(1, "", sentence + Environment.NewLine), this);
}
