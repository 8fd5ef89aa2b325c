using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Cli;

/// <summary>The release and the attack as commands; the attack in small, on a municipality of its own.</summary>
public sealed class PrivacyCommandTests
{
    [Fact]
    public async Task Release_OfAFolder_PrintsWhatWasCoarsenedAndMakesOneADay()
    {
        await using var database = TestDatabase.Absent();
        Assert.Equal(0, (await CommandRun.Of("demo", "--citizens", "200", "--data", database.Folder.Root)).ExitCode);

        var first = await CommandRun.Of("release", "--data", database.Folder.Root);
        var second = await CommandRun.Of("release", "--data", database.Folder.Root);

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Contains("så mindst 5 er fælles om alt, der vises, og en kompetence.", first.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Udgivelse 1 for ", first.Lines[^1], StringComparison.Ordinal);
        Assert.StartsWith("Udgivelse 1 for ", second.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attack_OnASmallMunicipality_HoldsWhatIsPromised()
    {
        var run = await CommandRun.Of("attack", "--citizens", "400", "--seed", "3");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("BRUDT", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Nabo, kender 0 kompetencer", "Nabo, kender 1 kompetencer", "Nabo, den kompetence der røber mest", "Viste rækker, opslag med 1 krav", "3 virksomheder, 1 kompetence hver",
                "Optælling, indsnævret og trukket fra", "To dage: de andre, når nogen har skjult sig",
            ],
            run.Lines.Where(line => line.EndsWith("  holdt", StringComparison.Ordinal)).Select(line => line.Split("  ")[0].Trim()).Where(name => !name.Contains("nye kom med", StringComparison.Ordinal)));
        Assert.Equal(2, run.Lines.Count(line => line.StartsWith("Matchningen, ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Release_WithAnImpossibleK_SaysWhatIsPossible()
    {
        await using var database = TestDatabase.Absent();
        await database.Open();

        (await CommandRun.Of("release", "--k", "1", "--data", database.Folder.Root)).AssertRefused("Vælg --k mellem 2 og 100.");
    }
}
