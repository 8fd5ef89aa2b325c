using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests;

/// <summary>The arrows and names of the design, checked against what is compiled and what is written.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Source = Path.Combine(Checkout.Root, "src");

    [Theory]
    [InlineData("MatchPortal.Search", "")]
    [InlineData("MatchPortal.Search.Lucene", "MatchPortal.Search")]
    [InlineData("MatchPortal.Core", "MatchPortal.Search")]
    [InlineData("MatchPortal.Web", "MatchPortal.Core MatchPortal.Search.Lucene")]
    [InlineData("MatchPortal.Cli", "MatchPortal.Core MatchPortal.Search.Lucene")]
    public void Project_RefersTo_OnlyWhatItsArrowsSay(string project, string expected)
    {
        var file = XDocument.Load(Path.Combine(Source, project, $"{project}.csproj"));

        var references = file.Descendants("ProjectReference").Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'));

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), references.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Projects_InSrc_AreThoseWhoseArrowsAreChecked() => Assert.Equal(
        ["MatchPortal.Cli", "MatchPortal.Core", "MatchPortal.Search", "MatchPortal.Search.Lucene", "MatchPortal.Web"],
        Directory.EnumerateFiles(Source, "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void Core_Compiled_UsesNothingOfHttp()
    {
        using var file = new PEReader(File.OpenRead(typeof(Entity).Assembly.Location));
        var metadata = file.GetMetadataReader();
        string[] namespaces = [.. metadata.TypeReferences.Select(handle => metadata.GetString(metadata.GetTypeReference(handle).Namespace)).Distinct()];

        Assert.Contains("Microsoft.EntityFrameworkCore", namespaces);
        Assert.DoesNotContain(namespaces, name => Http().IsMatch(name));
    }

    [Fact]
    public void Search_Compiled_RefersToNothingOfOurs() => Assert.DoesNotContain(
        Assembly.Load("MatchPortal.Search").GetReferencedAssemblies(), name => name.Name!.StartsWith("MatchPortal", StringComparison.Ordinal));

    [Fact]
    public void Namespaces_ButTheCitizensPages_ShareNoPartWithATypesName()
    {
        var (namespaces, types) = Declared();

        // The design gives each role's pages a folder of the role's name, and the citizen is an entity too.
        Assert.Equal(["Citizen"], namespaces.SelectMany(name => name.Split('.')).Intersect(types).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Types_AreNotCalledAfterNothing() => Assert.DoesNotContain(Declared().Types, type => SaysNothing().IsMatch(type));

    /// <summary>Deadlines are the Danish clock's, and time is handed over: an entity that asks the machine cannot be tested.</summary>
    [Fact]
    public void Source_ThatAsksTheMachinesClockOrUtcsDay_IsNowhereButWhereDanishTimeIsMade() => Assert.Equal(
        ["MatchPortal.Core/DanishTime.cs"],
        Sources.In(Source)
            .Where(file => OtherClocks().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Source, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/Demo/", StringComparison.Ordinal)));

    private static (IReadOnlySet<string> Namespaces, IReadOnlySet<string> Types) Declared()
    {
        var texts = Sources.In(Source).Select(File.ReadAllText).ToList();
        HashSet<string> namespaces = [.. texts.SelectMany(text => Namespace().Matches(text)).Select(match => match.Groups[1].Value)];
        HashSet<string> types = [.. texts.SelectMany(text => TypeDeclaration().Matches(text)).Select(match => match.Groups[1].Value)];
        Assert.Contains("MatchPortal.Core.Citizens", namespaces);
        Assert.Superset(new HashSet<string> { "Citizen", "ProfileId", "Actor", "PostingStatus", "IId" }, types);
        return (namespaces, types);
    }

    [GeneratedRegex(@"^Microsoft\.AspNetCore\.(Http|Mvc|Routing|Builder|Hosting|Server)\b")]
    private static partial Regex Http();

    [GeneratedRegex(@"DateOnly\.FromDateTime|\bDateTime(Offset)?\.(Utc)?Now\b|\bDateTime\.Today\b")]
    private static partial Regex OtherClocks();

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^[ ]*(?:[a-z]+[ ]+)*(?:class|record struct|record|struct|interface|enum)[ ]+(\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex("(Manager|(?<!Tag)Helper|Helpers|Util|Utils|Utility|Dto|Orchestrator)$")]
    private static partial Regex SaysNothing();
}
