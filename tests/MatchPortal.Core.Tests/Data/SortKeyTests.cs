using MatchPortal.Core.Data;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Data;

/// <summary>SQLite orders by bytes; the stored keys make that the Danish alphabet.</summary>
public sealed class SortKeyTests
{
    private static readonly string[] InDanishOrder =
    [
        "10-4 Transport", "3 Søstre", "Andersen", "andersen & co", "Andre Smede", "André Smede", "Bo Zebra", "Bo Aagaard", "Zebra", "Ærø Færge", "Æsel", "Østerbro", "Øl",
        "Aabenraa", "Ågård", "Aalborg", "Åse", "AASUM",
    ];

    [Fact]
    public async Task OrderBy_SortKeyInTheDatabase_IsDanish()
    {
        await using var database = await TestDatabase.Create();
        await SaveShuffled(database);

        var names = await database.Use((PortalContext portal) => portal.Units.OrderBy(unit => unit.NameSortKey).Select(unit => unit.Name).ToListAsync());

        Assert.Equal(InDanishOrder.Order(StringComparer.Create(Danish.Culture, ignoreCase: true)), names);
        Assert.Equal(["Andersen", "Bo Zebra", "Bo Aagaard", "Zebra", "Æsel", "Øl", "Ågård", "Åse"], names.Where(name => name is "Andersen" or "Bo Zebra" or "Bo Aagaard" or "Zebra" or "Æsel" or "Øl" or "Ågård" or "Åse"));
        Assert.Equal(InDanishOrder, names);
    }

    [Theory]
    [InlineData("Østerbro", "ØSTERBRO")]
    [InlineData("Åse", " åse ")]
    public void SortKey_OfUpperAndLowerCase_IsTheSame(string one, string other) => Assert.Equal(Danish.SortKey(one), Danish.SortKey(other));

    [Fact]
    public void SearchKey_OfUpperCase_KnowsTheDanishLetters() => Assert.Equal("ærø å", Danish.SearchKey(" ÆRØ Å "));

    [Fact]
    public async Task Open_WhenKeysWereMadeByAnotherLibrary_MakesAllOfThemAnewAndTellsNobodyElse()
    {
        await using var database = await TestDatabase.Create();
        var sample = new Sample(database.Clock);
        await sample.Save(database, sample.Draft());
        string[] keys = ["Units.NameSortKey", "Staff.NameSortKey", "Companies.NameSortKey", "Workplaces.NameSortKey", "Postings.TitleSortKey", "CitizenIdentities.NameSortKey"];
        var (right, counts) = (await Keys(database), await Counts(database));
        foreach (var (table, column) in keys.Select(key => (key.Split('.')[0], key.Split('.')[1])))
        {
            await database.Execute($"UPDATE {table} SET {column} = 'forkert'");
        }

        await database.Execute("UPDATE PortalInfo SET SortVersion = '1'");
        var info = await database.Open();

        Assert.Equal(right, await Keys(database));
        Assert.Equal(Danish.SortVersion, info.SortVersion);
        Assert.Equal([Danish.SortVersion], await database.Read<string>("SELECT SortVersion AS Value FROM PortalInfo"));
        Assert.Equal(counts, await Counts(database));
    }

    [Fact]
    public async Task Model_WithSortKeys_HasNoneThatIsNotRebuilt()
    {
        await using var database = await TestDatabase.Create();

        Assert.Equal(
            ["CitizenIdentities.NameSortKey", "Companies.NameSortKey", "Postings.TitleSortKey", "Staff.NameSortKey", "Units.NameSortKey", "Workplaces.NameSortKey"],
            await database.Read<string>("SELECT t.name || '.' || c.name AS Value FROM sqlite_master t, pragma_table_info(t.name) c WHERE c.name LIKE '%SortKey' ORDER BY 1"));
    }

    private static Task<int> SaveShuffled(TestDatabase database) => database.Use((PortalContext portal) =>
    {
        var sample = new Sample(database.Clock);
        portal.AddRange(InDanishOrder.OrderBy(name => name.Length).ThenByDescending(name => name, StringComparer.Ordinal).Select(sample.NewUnit));
        return portal.SaveChangesAsync();
    });

    private static Task<List<string>> Keys(TestDatabase database) => database.Read<string>(
        """
        SELECT Name || NameSortKey AS Value FROM Units UNION ALL SELECT Name || NameSortKey FROM Staff UNION ALL SELECT Name || NameSortKey FROM Companies
        UNION ALL SELECT Name || NameSortKey FROM Workplaces UNION ALL SELECT Title || TitleSortKey FROM Postings
        UNION ALL SELECT Name_Family || NameSortKey FROM CitizenIdentities ORDER BY 1
        """);

    private static Task<List<int>> Counts(TestDatabase database) => database.Read<int>(
        "SELECT COUNT(*) AS Value FROM AuditEvents UNION ALL SELECT COUNT(*) FROM IndexChanges UNION ALL SELECT SUM(Version) FROM Companies");
}
