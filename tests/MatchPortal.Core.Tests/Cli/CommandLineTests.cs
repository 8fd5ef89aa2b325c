using MatchPortal.Core.Data;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("matchportal-cli-").FullName;

    [Theory]
    [InlineData("staff", "Vælg en kommando: invite, invite-again, list. Se hjælpen med staff --help.")]
    [InlineData("nonsens", "Kender ikke \"nonsens\". Se hjælpen med --help.")]
    [InlineData("staff list --nonsens", "Kender ikke \"--nonsens\". Se hjælpen med staff list --help.")]
    [InlineData("admin create --email a@b.dk", "--name mangler. Se hjælpen med admin create --help.")]
    [InlineData("admin create --name Eva --email", "--email har ikke en værdi, der kan bruges. Se hjælpen med admin create --help.")]
    [InlineData("code revoke", "KODE mangler. Se hjælpen med code revoke --help.")]
    [InlineData("backup", "FIL ELLER MAPPE mangler. Se hjælpen med backup --help.")]
    public async Task Run_WhenItIsTypedWrong_SaysWhatInDanish(string typed, string sentence) =>
        (await CommandRun.Of(typed.Split(' '))).AssertRefused(sentence);

    [Theory]
    [InlineData("")]
    [InlineData("admin create")]
    [InlineData("staff")]
    [InlineData("staff invite")]
    [InlineData("citizen code")]
    [InlineData("code revoke")]
    [InlineData("audit verify")]
    [InlineData("backup")]
    [InlineData("restore")]
    public async Task Help_WhenAskedFor_IsDanishAndNamesTheDataFolder(string command)
    {
        var run = await CommandRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(command.Length == 0 ? "Brug: MatchPortal.Cli" : $"Brug: {command}", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.StartsWith("  --data <MAPPE>", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Lines, line => line.StartsWith("Usage", StringComparison.Ordinal) || line.StartsWith("Options", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("staff list")]
    [InlineData("citizen code --case 1")]
    [InlineData("backup kopi.zip")]
    public async Task Run_WhenTheFolderHasNoDatabase_SaysSoAndMakesNone(string command)
    {
        var data = Path.Combine(_root, "tom");

        (await CommandRun.Of([.. command.Split(' '), "--data", data])).AssertRefused(
            $"Der er ingen database i {data}. Vælg datamappen med --data, eller begynd en ny med admin create.");

        Assert.False(Directory.Exists(data));
    }

    [Fact]
    public async Task Run_WhenTheDatabaseIsNone_SaysSo()
    {
        var folder = new DataFolder(_root);
        await File.WriteAllTextAsync(folder.Database, new string('x', 5000), TestContext.Current.CancellationToken);

        (await CommandRun.Of("staff", "list", "--data", _root)).AssertRefused(
            $"Filen {folder.Database} er ikke en læsbar database. Gendan en sikkerhedskopi, eller flyt filen væk for at begynde forfra.");
    }

    [Fact]
    public async Task BackupAndRestore_WhenRun_BringTheDatabaseToAnotherFolder()
    {
        await using var database = await TestDatabase.Create();
        await database.Open();
        var sample = await new Sample(database.Clock).Save(database);
        var file = Path.Combine(_root, "kopi.zip");
        var elsewhere = Path.Combine(_root, "andet sted");

        var backup = await CommandRun.Of("backup", file, "--data", database.Folder.Root);
        var restore = await CommandRun.Of("restore", file, "--data", elsewhere);
        var again = await CommandRun.Of("restore", file, "--data", elsewhere);
        var list = await CommandRun.Of("staff", "list", "--data", elsewhere);

        Assert.StartsWith($"Gemt i {file}: ", backup.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Filen rummer navne, adresser og nøgler.", backup.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith($"Gendannet i {elsewhere}: alt fra ", restore.Lines[0], StringComparison.Ordinal);
        again.AssertRefused($"Der er en database i {elsewhere} i forvejen. Vælg en anden mappe med --data, eller skriv --replace for at lægge den til side.");
        Assert.Equal([sample.Consultant.Name, sample.Colleague.Name], list.Lines.Select(line => line.Split('\t')[0]));
        Assert.Equal(["Loggen er ubrudt:"], (await CommandRun.Of("audit", "verify", "--data", elsewhere)).Lines.Select(line => line[..17]));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
