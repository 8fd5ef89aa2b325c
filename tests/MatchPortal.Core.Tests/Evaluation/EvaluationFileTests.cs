using MatchPortal.Core.Evaluation;

namespace MatchPortal.Core.Tests.Evaluation;

public sealed class EvaluationFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("evaluation-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ReadJudgements_WhenFieldsAreSeparatedByAnyWhiteSpace_KeepsOrderAndGrades()
    {
        var judged = TrecFile.ReadJudgements(Write("q2 0 a 2\n\nq1\t0\tb\t0\nq1 0  c 1\n"));

        Assert.Equal(["q2", "q1"], judged.Queries);
        Assert.Equal([("b", 0), ("c", 1)], judged.GradesOf("q1").Select(grade => (grade.Key, grade.Value)).OrderBy(grade => grade.Key));
    }

    [Theory]
    [InlineData("q1 0 a\n")]
    [InlineData("q1 0 a to\n")]
    public void ReadJudgements_WhenALineIsNotAJudgement_SaysWhich(string text)
    {
        var path = Write("q1 0 a 1\n" + text);

        var error = Assert.Throws<EvaluationFileException>(() => TrecFile.ReadJudgements(path));

        Assert.Equal($"{path}, linje 2: skriv forespørgsel, 0, dokument og karakter (et helt tal).", error.Message);
    }

    [Fact]
    public void WriteRun_WhenWritten_HasRanksFromOneAndFallingScores()
    {
        var path = Path.Combine(_folder, "run");

        TrecFile.WriteRun(path, [("q1", ["b", "a"]), ("q2", [])], "name");

        Assert.Equal("q1 Q0 b 1 2 name\nq1 Q0 a 2 1 name\n", File.ReadAllText(path));
    }

    [Fact]
    public void ReadText_WhenAnIdStandsTwice_SaysWhere()
    {
        var path = Write("1\tkok\n1\ttjener\n");

        Assert.Equal($"{path}, linje 2: id 1 står der i forvejen.", Assert.Throws<EvaluationFileException>(() => TextFile.Read(path)).Message);
    }

    [Fact]
    public void ReadText_WhenALineHasNoText_SaysWhatToWrite()
    {
        var path = Write("1\n");

        Assert.Equal($"{path}, linje 1: skriv id, tabulator og tekst.", Assert.Throws<EvaluationFileException>(() => TextFile.Read(path)).Message);
    }

    [Theory]
    [InlineData("bruge\tB-Skill\tO\n<ORG>\t\t\nExcel\tO\tB-Knowledge\n\n")]
    [InlineData("\t\t\nbruge\tB-Skill\tO\n<ORG>\t\t\nExcel\tO\tB-Knowledge\n\t\t\n")]
    public void ReadConll_WhenAWordsMarksAreEmpty_MarksNothingThere(string text)
    {
        var sentence = Assert.Single(ConllFile.Read(Write(text)));

        Assert.Equal("bruge <ORG> Excel", sentence.Text);
        Assert.Equal([new(0, 5), new(12, 17)], sentence.Spans);
    }

    [Fact]
    public void ReadConll_WhenTwoColumnsAreMarked_GivesThePlacesOfBoth()
    {
        var sentence = Assert.Single(ConllFile.Read(Write("kan\tO\tO\nbruge\tB-Skill\tO\nExcel\tI-Skill\tB-Knowledge\n\n")));

        Assert.Equal("kan bruge Excel", sentence.Text);
        Assert.Equal(["bruge Excel", "Excel"], sentence.Spans.Select(span => sentence.Text[span.Start..span.End]));
    }

    private string Write(string text)
    {
        var path = Path.Combine(_folder, "file");
        File.WriteAllText(path, text);
        return path;
    }
}
