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
            .Where(file => !Generated().IsMatch(file));
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
            var argument = call.Groups["require"].Success ? 1 : 0;
            if (SourceArguments.Literal(source, call.Index + call.Length, argument) is { } key)
            {
                yield return key;
            }
        }
    }

    [GeneratedRegex("""
        (?<![\w.])(?:T|H|texts|_texts|localizer|_localizer)\[
        | (?<![\w])(?:RuleBrokenException|Refused|Texts\.Key)\(
        | (?<![\w])(?<require>Require)\(
        | (?<![\w])ErrorMessage\s*=\s*
        | (?<![\w])Display\(\s*Name\s*=\s*
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Calls();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    // LimitOptions speaks to the one who installs the site, in the log.
    [GeneratedRegex(@"[\\/](?:obj|bin)[\\/]|LimitOptions\.cs$")]
    private static partial Regex Generated();
}
