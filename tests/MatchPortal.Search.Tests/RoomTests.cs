using System.Reflection;
using System.Xml.Linq;
using MatchPortal.Search.Tests.Analysis;

namespace MatchPortal.Search.Tests;

/// <summary>What the engine's room may lean on.</summary>
public sealed class RoomTests
{
    [Fact]
    public void References_OfTheEngine_AreTheFrameworkOnly()
    {
        var engine = Assembly.Load("MatchPortal.Search");

        var foreign = engine.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal));

        Assert.Empty(foreign);
    }

    [Fact]
    public void Documentation_OfEveryPublicMember_SaysWhatItIs()
    {
        var engine = Assembly.Load("MatchPortal.Search");
        var hidden = engine.GetTypes().Where(type => !type.IsVisible).Select(NameOf).ToHashSet(StringComparer.Ordinal);
        var members = XDocument.Load(Path.ChangeExtension(engine.Location, ".xml")).Descendants("member").ToList();

        var wordless = members.Where(member => member.Element("summary") is null && member.Element("inheritdoc") is null)
            .Select(member => member.Attribute("name")!.Value[2..])
            .Where(name => !hidden.Any(type => name == type || name.StartsWith(type + ".", StringComparison.Ordinal)));

        Assert.True(members.Count > 300, "That every member has documentation at all is checked by the compiler.");
        Assert.Empty(wordless);
    }

    [Fact]
    public void Rooms_OfTheEngine_SayWhatTheyAreForInFilesOfReadableLength()
    {
        var engine = LexiconFiles.FindAbove(Path.Combine("src", "MatchPortal.Search"))!;
        string[] rooms = [.. Directory.GetDirectories(engine).Where(room => Path.GetFileName(room) is not ("bin" or "obj"))];

        Assert.Equal(["Analysis", "Browsing", "Indexing", "Port", "Queries", "Storage"], rooms.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (var room in rooms.Append(engine))
        {
            var text = File.ReadAllText(Path.Combine(room, "README.md"));
            Assert.Matches(@"(?s)\bGiven\b.+\bgives?\b.+\bNot for\b", text.Replace("*", "", StringComparison.Ordinal));
        }

        Assert.DoesNotContain(rooms.SelectMany(room => Directory.GetFiles(room, "*.cs", SearchOption.AllDirectories)), file => File.ReadLines(file).Count() > 300);
    }

    [Fact]
    public void References_OfTheLuceneRoom_AreTheEngineAndTheFrameworkOnly()
    {
        var lucene = Assembly.Load("MatchPortal.Search.Lucene");

        var ours = lucene.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => name.StartsWith("MatchPortal.", StringComparison.Ordinal));

        Assert.DoesNotContain(ours, name => name != "MatchPortal.Search");
    }

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');
}
