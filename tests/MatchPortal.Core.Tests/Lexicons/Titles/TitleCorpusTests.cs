using MatchPortal.Core.Lexicons.Titles;

namespace MatchPortal.Core.Tests.Lexicons.Titles;

public sealed class TitleCorpusTests
{
    [Fact]
    public void Entry_WhenFormsAreSeparatedByLinesOrTabs_TakesThemAllAndSentencesAsDescription()
    {
        var entry = TitleCorpus.Entry("1", ["kok | køkkenchef|Kok", "souschef", "Koger mad til gæster."]);

        Assert.Equal(["kok", "køkkenchef", "souschef"], entry.Forms);
        Assert.Equal("Koger mad til gæster.", entry.About);
    }

    [Fact]
    public void Entry_WhenTheTitleEndsInAStop_KeepsIt() => Assert.Equal(["forsker mv."], TitleCorpus.Entry("1", ["forsker mv."]).Forms);

    [Fact]
    public void Entry_WhenTheTextHoldsOnlySigns_IsFoundByItsId() => Assert.Equal(["7"], TitleCorpus.Entry("7", ["|"]).Forms);
}
