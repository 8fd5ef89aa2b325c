using System.Diagnostics;

namespace MatchPortal.Search.Tests.Queries;

/// <summary>The same answers on machines with wide vectors, narrow ones and none: the runtime is told to do without.</summary>
public sealed class WidthTests
{
    private static readonly string[][] Machines =
        [[], ["DOTNET_MaxVectorTBitWidth=200"], ["DOTNET_MaxVectorTBitWidth=80"], ["DOTNET_EnableAVX512=0"], ["DOTNET_EnableAVX2=0"], ["DOTNET_EnableHWIntrinsic=0"]];

    [Fact]
    public async Task Answers_WithVectorsOfAnyWidth_AreThoseOfThePlainWay()
    {
        var answers = new List<string>();
        foreach (var settings in Machines)
        {
            answers.Add(await Answer(settings));
        }

        TestContext.Current.SendDiagnosticMessage(string.Join(", ", answers));
        Assert.Single(answers.Select(answer => answer.Split(' ')[1]).Distinct());
    }

    private static async Task<string> Answer(string[] settings)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(WidthTests).Assembly.Location);
        }

        start.ArgumentList.Add(WidthChild.Command);
        foreach (var setting in settings)
        {
            start.Environment.Add(setting.Split('=')[0], setting.Split('=')[1]);
        }

        using var child = Process.Start(start)!;
        var answer = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, child.ExitCode);
        return answer.Trim();
    }
}
