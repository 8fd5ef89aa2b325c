using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Tests.Analysis;

/// <summary>Words of working life in the ways people write them, with the portal's own lexicon.</summary>
public sealed class JobWordTests
{
    private static readonly Analyzer Lexical = Analyzer.Danish with { Parts = LexiconFiles.Parts, Synonyms = LexiconFiles.Synonyms };

    [Fact]
    public void Ask_InTheWaysPeopleType_FindsWhatIsWritten()
    {
        var missed = JobWords.All.SelectMany(line => line.Finds.Where(typed => !Finds(line.Text, typed)).Select(typed => $"{line.Text} <- {typed}"));

        Assert.Equal("", string.Join("\n", missed));
        Assert.True(JobWords.All.Count >= 100);
    }

    [Fact]
    public void Ask_ForSomethingElse_DoesNotFindIt()
    {
        var found = JobWords.All.SelectMany(line => line.Misses.Where(typed => Finds(line.Text, typed)).Select(typed => $"{line.Text} <- {typed}"));

        Assert.Equal("", string.Join("\n", found));
        Assert.True(JobWords.All.Sum(line => line.Misses.Length) >= 20);
    }

    private static bool Finds(string text, string typed)
    {
        var held = Terms.In(Lexical, text).ToHashSet(StringComparer.Ordinal);
        var groups = Lexical.Ask(typed);
        return !groups.IsEmpty && groups.All(group => group.Wholes.Any(held.Contains) || group.Words.All(word => word.Terms.Any(held.Contains)));
    }
}
