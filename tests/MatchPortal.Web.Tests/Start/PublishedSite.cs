using System.Diagnostics;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Start;

/// <summary>The site, published once for all tests of its start and then moved, since nothing may depend on where it was published to.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("matchportal-publish-").FullName;

    public string Program => Path.Combine(_root, "moved");

    /// <summary>A folder that is not there yet.</summary>
    public string NewFolder() => Path.Combine(_root, Path.GetRandomFileName());

    /// <summary>The same program once more, for a test that breaks it.</summary>
    public string CopyOfProgram()
    {
        var copy = NewFolder();
        foreach (var file in Directory.EnumerateFiles(Program, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Program, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public async ValueTask InitializeAsync()
    {
        var target = Path.Combine(_root, "published");
        string[] arguments =
        [
            "publish", Path.Combine(Checkout.Root, "src", "MatchPortal.Web"), "-c", "Release", "-o", target, "-v", "quiet",

            // No build server may outlive the test and keep its output open.
            "-nodeReuse:false", "-p:UseSharedCompilation=false",
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, said);
        Directory.Move(target, Program);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }
}
