using MatchPortal.Core.Data;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Tests.Data;

/// <summary>SQLite orders by bytes; the stored keys make that the Danish alphabet.</summary>
public sealed class SortKeyTests
{
    // Of every table, so that a new one which is not made anew fails here.
    private const string KeyColumns =
        "SELECT t.name || '.' || c.name AS Value FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND c.name LIKE '%SortKey'";

    private static readonly string[] InDanishOrder =
    [
        "10-4 Transport", "3 Søstre", "Andersen", "andersen & co", "Andre Smede", "André Smede", "Bo Zebra", "Bo Aagaard", "Zebra", "Ærø Færge", "Æsel", "Øl", "Østerbro",
        "Aabenraa", "Ågård", "Aalborg", "Åse", "AASUM",
    ];

    [Fact]
    public async Task OrderBy_SortKeyInTheDatabase_IsDanish()
    {
        await using var database = await TestDatabase.Create();
        await SaveShuffled(database);

        var names = await database.Use((PortalContext portal) => portal.Units.OrderBy(unit => unit.NameSortKey).Select(unit => unit.Name).ToListAsync());

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
        var (right, counts) = (await Keys(database), await Counts(database));
        foreach (var key in (await database.Read<string>(KeyColumns)).Select(key => key.Split('.')))
        {
            await database.Execute($"UPDATE {key[0]} SET {key[1]} = 'forkert'");
        }

        await database.Execute("UPDATE PortalInfo SET SortVersion = '1'");
        var info = await database.Open();

        Assert.Equal(right, await Keys(database));
        Assert.Equal(Danish.SortVersion, info.SortVersion);
        Assert.Equal([Danish.SortVersion], await database.Read<string>("SELECT SortVersion AS Value FROM PortalInfo"));
        Assert.Equal(counts, await Counts(database));
    }

    private static Task<int> SaveShuffled(TestDatabase database) => database.Use((PortalContext portal) =>
    {
        var sample = new Sample(database.Clock);
        portal.AddRange(InDanishOrder.OrderBy(name => name.Length).ThenByDescending(name => name, StringComparer.Ordinal).Select(sample.NewUnit));
        return portal.SaveChangesAsync();
    });

    private static async Task<List<string>> Keys(TestDatabase database)
    {
        var keys = new List<string>();
        foreach (var key in (await database.Read<string>(KeyColumns)).Order(StringComparer.Ordinal).Select(key => key.Split('.')))
        {
            keys.AddRange(await database.Read<string>($"SELECT '{key[0]} ' || {key[1]} AS Value FROM {key[0]} ORDER BY rowid"));
        }

        Assert.Equal(["CitizenIdentities", "Companies", "Postings", "Staff", "Units", "Workplaces"], keys.Select(key => key.Split(' ')[0]).Distinct());
        return keys;
    }

    private static Task<List<int>> Counts(TestDatabase database) => database.Read<int>(
        "SELECT COUNT(*) AS Value FROM AuditEvents UNION ALL SELECT COUNT(*) FROM IndexChanges UNION ALL SELECT SUM(Version) FROM Companies");
}
