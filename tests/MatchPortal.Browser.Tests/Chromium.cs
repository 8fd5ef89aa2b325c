namespace MatchPortal.Browser.Tests;

/// <summary>Which browser the tests start. They download none.</summary>
internal static class Chromium
{
    private const string Variable = "MATCHPORTAL_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];

    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static string Find() =>
        Environment.GetEnvironmentVariable(Variable)
        ?? Candidates().FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException($"The browser tests need Chromium. Install it, or name its program in {Variable}.");

    private static IEnumerable<string> Candidates() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from name in Names
        select Path.Combine(folder, name);
}
