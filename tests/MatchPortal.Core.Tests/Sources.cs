namespace MatchPortal.Core.Tests;

/// <summary>The C# files that people write.</summary>
public static class Sources
{
    public static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));
}
