using System.Text.RegularExpressions;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Ui;

/// <summary>Every text key in the source: what is given to a localizer, thrown as a rule, or marked with Texts.Key.</summary>
internal static partial class TextKeys
{
    public static IReadOnlyDictionary<string, string> FindAll()
    {
        var source = Path.Combine(Checkout.Root, "src");
        var files = Directory.EnumerateFiles(source, "*.cs*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(file => !NotForReaders().IsMatch(file));
        var keys = new Dictionary<string, string>();
        foreach (var file in files)
        {
            foreach (var key in Find(File.ReadAllText(file)))
            {
                keys.TryAdd(key, Path.GetRelativePath(Checkout.Root, file));
            }
        }

        return keys;
    }

    internal static IEnumerable<string> Find(string source)
    {
        source = Comments().Replace(source, "");
        foreach (Match call in Calls().Matches(source))
        {
            var argument = call.Groups["third"].Success ? 2 : call.Groups["second"].Success ? 1 : 0;
            if (SourceArguments.Literal(source, call.Index + call.Length, argument) is { } key)
            {
                yield return key;
            }
        }

        foreach (Match advice in Advice().Matches(source))
        {
            yield return SourceArguments.Literal(source, advice.Index + advice.Length, 3)!;
            yield return SourceArguments.Literal(source, advice.Index + advice.Length, 4)!;
        }
    }

    /// <summary>
    /// What a page gives the localizer that is no literal, as far as the first comma. Such a key must be marked where it is written,
    /// or nobody demands its English.
    /// </summary>
    public static IEnumerable<string> FindUnread()
    {
        var web = Path.Combine(Checkout.Root, "src", "MatchPortal.Web");
        var files = Directory.EnumerateFiles(web, "*.cs*", SearchOption.AllDirectories).Where(file => !NotForReaders().IsMatch(file));
        return files.SelectMany(file => FindUnread(File.ReadAllText(file))).Distinct().Order(StringComparer.Ordinal);
    }

    internal static IEnumerable<string> FindUnread(string source)
    {
        source = Comments().Replace(source, "");
        return Localizers().Matches(source)
            .Where(call => SourceArguments.Literal(source, call.Index + call.Length, 0) is null)
            .Select(call => source[(call.Index + call.Length)..source.IndexOfAny([',', ']'], call.Index)]);
    }

    [GeneratedRegex("""
        (?<![\w.])(?:T|H|texts|Texts|_texts|localizer|_localizer)\[
        | (?<![\w])(?:RuleBrokenException|Refused|Texts\.Key)\(
        | (?<![\w])(?<second>Require)\(
        | (?<![\w.])(?<second>Say)\((?=nameof\()
        | (?<![\w])(?<third>new)\((?=MatchFactor\.)
        | (?<![\w])ErrorMessage\s*=\s*
        | (?<![\w])Display\(\s*Name\s*=\s*
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Calls();

    [GeneratedRegex(@"(?<![\w.])(?:T|H|texts|Texts|_texts|localizer|_localizer)\[")]
    private static partial Regex Localizers();

    // Reason and better wording of what the advertisement check finds.
    [GeneratedRegex("""new\((?="[a-z-]+", ProtectedGround\.)""")]
    private static partial Regex Advice();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    // The commands and LimitOptions speak to the one who runs the site, in one language.
    [GeneratedRegex(@"[\\/](?:obj|bin|MatchPortal\.Cli)[\\/]|LimitOptions\.cs$")]
    private static partial Regex NotForReaders();
}
