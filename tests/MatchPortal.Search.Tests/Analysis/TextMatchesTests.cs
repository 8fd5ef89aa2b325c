using System.Collections.Frozen;
using MatchPortal.Search.Analysis;

namespace MatchPortal.Search.Tests.Analysis;

public sealed class TextMatchesTests
{
    private static readonly Analyzer Lexical = Analyzer.Danish with
    {
        Parts = WordParts.Of(["lager", "medarbejder"], []),
        Synonyms = SynonymTable.Of([new("aarsagsanalyse", ["årsagsanalyse", "root cause analysis"])]),
    };

    [Theory]
    [InlineData("lager", "Et [Lager] med [lager]medarbejdere og et [LAGERET].")]
    [InlineData("lagermedarbejder", "Et Lager med [lagermedarbejdere] og et LAGERET.")]
    [InlineData("årsagsanalyse", "Vi laver [Root Cause Analysis] her.")]
    [InlineData("it-support", "En [IT-support], og [it]: [support].")]
    [InlineData("groen", "Den [grønne] og den [groen].")]
    [InlineData("😀", "Intet 😀 her.")]
    public void Find_WithTheTermsOfAQuery_GivesThePlacesToMark(string query, string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var terms = Lexical.Ask(query).SelectMany(group => group.Wholes.Concat(group.Words.SelectMany(word => word.Terms))).ToFrozenSet(StringComparer.Ordinal);

        var places = TextMatches.Find(text, Lexical, terms, new TokenBuffer());

        Assert.Equal(marked, Mark(text, places));
    }

    private static string Mark(string text, IEnumerable<TextPlace> places)
        => places.Reverse().Aggregate(text, (line, place) => line.Insert(place.End, "]").Insert(place.Start, "["));
}
