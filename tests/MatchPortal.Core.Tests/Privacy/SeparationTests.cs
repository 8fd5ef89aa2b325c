using System.Reflection;
using System.Text.RegularExpressions;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Training;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace MatchPortal.Core.Tests.Privacy;

/// <summary>Who somebody is lies apart from what somebody can: in the tables, in the types, and in the code that may name them.</summary>
public sealed partial class SeparationTests
{
    private const string AllForeignKeys = """
        SELECT t.name || '.' || k."from" || ' -> ' || k."table" AS Value
        FROM sqlite_master t, pragma_foreign_key_list(t.name) k WHERE t.type = 'table' ORDER BY 1
        """;

    private const string AllColumns = """
        SELECT t.name || '.' || c.name AS Value FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY 1
        """;

    [Fact]
    public async Task Model_OfTheOrdinaryDoor_KnowsNobodysIdentity()
    {
        await using var database = await TestDatabase.Create();
        var model = await database.Use((PortalContext portal) => Task.FromResult(portal.Model));

        Assert.Null(model.FindEntityType(typeof(CitizenIdentity)));
        Assert.DoesNotContain(model.GetEntityTypes().SelectMany(AllProperties), property => IsIdentity(property.DeclaringType.ClrType));
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.Use((PortalContext portal) => portal.Set<CitizenIdentity>().ToListAsync()));
    }

    [Fact]
    public async Task Profiles_HasTheseColumnsAndNoForeignKey()
    {
        await using var database = await TestDatabase.Create();

        Assert.Equal(
            [
                "Area_MunicipalityCode", "Area_PostalCode", "Certificates", "Competences", "Education", "Id", "Languages", "Licences", "Occupations", "Rejected",
                "Summary", "Version", "Wishes",
            ],
            await database.Read<string>("SELECT name AS Value FROM pragma_table_info('Profiles') ORDER BY name"));
        Assert.Empty(await database.Read<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_list('Profiles')"));
    }

    [Fact]
    public async Task ForeignKeys_ToProfileAndPerson_AreTheseAndNoOthers()
    {
        await using var database = await TestDatabase.Create();
        var keys = await database.Read<string>(AllForeignKeys);

        Assert.Equal(
            [
                "CandidateMarks.ProfileId -> Profiles", "Citizens.ProfileId -> Profiles", "ContactRequests.ProfileId -> Profiles", "Exposures.ProfileId -> Profiles", "Proposals.ProfileId -> Profiles",
                "PublishedProfiles.ProfileId -> Profiles", "RankedProfiles.ProfileId -> Profiles", "Training.ProfileId -> Profiles", "TrainingDecisions.ProfileId -> Profiles",
            ],
            keys.Where(key => key.EndsWith("-> Profiles", StringComparison.Ordinal)));
        Assert.Equal(["CitizenIdentities.CitizenId -> Citizens"], keys.Where(key => key.EndsWith("-> Citizens", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Columns_BesideTheProfile_NeverNameAPerson()
    {
        await using var database = await TestDatabase.Create();
        var columns = await database.Read<string>(AllColumns);
        string[] besideTheProfile = ["Profiles.", "CandidateMarks.", "Training.", "TrainingDecisions.", "Proposals.", "ContactRequests.", "PublishedProfiles.", "RankedProfiles."];

        Assert.DoesNotContain(columns, column => besideTheProfile.Any(table => column.StartsWith(table, StringComparison.Ordinal)) && Person().IsMatch(column));
    }

    [Fact]
    public void New_IdsBesideAProfile_DoNotTellWhenTheyWereMade() => Assert.Equal(
        [4, 4, 4],
        [ProfileId.New().Value.Version, TrainingId.New().Value.Version, DecisionId.New().Value.Version]);

    /// <summary>The scrubber looks for CPR numbers and keeps none: what it is made of is read, never stored.</summary>
    [Fact]
    public async Task Cpr_IsNoColumnAndNoPropertyAnywhere()
    {
        await using var database = await TestDatabase.Create();
        var members = typeof(Entity).Assembly.GetTypes()
            .Where(type => !type.FullName!.StartsWith("MatchPortal.Core.Privacy.Scrubbing.", StringComparison.Ordinal))
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(member => member is PropertyInfo or FieldInfo)
            .Select(member => $"{member.DeclaringType!.Name}.{member.Name}");

        Assert.DoesNotContain(members.Concat(await database.Read<string>(AllColumns)), name => Cpr().IsMatch(name));
    }

    [Fact]
    public void Identities_AreHandedOutByTheVaultOnlyAndOneAtATime()
    {
        var handedOut = typeof(Entity).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(member => member.DeclaringType != typeof(CitizenIdentity) && Gives(member) is { } given && Mentions(given, typeof(CitizenIdentity)))
            .Select(member => $"{member.DeclaringType!.Name}.{member.Name}");

        Assert.Equal(["IdentityVault.OpenForStaff", "IdentityVault.OpenOwn"], handedOut.Order(StringComparer.Ordinal));
        Assert.True(typeof(IdentityVault).Assembly.GetType("MatchPortal.Core.Privacy.VaultContext")!.IsNotPublic);
    }

    /// <summary>The whole schema is one model with the names in it; migrations need it, and nobody else may ask it for them.</summary>
    [Fact]
    public void Source_ThatNamesTheWholeSchemaOrTheTableOfNames_LiesInTheseFolders()
    {
        var source = Path.Combine(Checkout.Root, "src");
        string[] rooms = ["MatchPortal.Core/Data", "MatchPortal.Core/Privacy", "MatchPortal.Core/Accounts/AccountContext.cs", "MatchPortal.Cli/Schema"];

        var elsewhere = Sources.In(source)
            .Where(file => InnerDoors().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(source, file).Replace('\\', '/'))
            .Where(file => !rooms.Any(room => file.StartsWith(room, StringComparison.Ordinal)));

        Assert.Empty(elsewhere);
    }

    private static IEnumerable<IReadOnlyProperty> AllProperties(IReadOnlyTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(complex => AllProperties(complex.ComplexType)));

    private static bool IsIdentity(Type type) => type == typeof(CitizenIdentity) || type == typeof(CitizenName) || type == typeof(CitizenContact);

    private static Type? Gives(MemberInfo member) => member switch
    {
        PropertyInfo property => property.PropertyType,
        FieldInfo field => field.FieldType,
        MethodInfo method => method.ReturnType,
        _ => null,
    };

    private static bool Mentions(Type type, Type wanted) =>
        type == wanted || (type.HasElementType && Mentions(type.GetElementType()!, wanted)) || type.GetGenericArguments().Any(argument => Mentions(argument, wanted));

    [GeneratedRegex("(?i)cpr")]
    private static partial Regex Cpr();

    [GeneratedRegex("(?i)citizen|person|given|family|birth|mail|phone|street|name$|accountid|casereference")]
    private static partial Regex Person();

    [GeneratedRegex(@"\bSchemaContext\b|\bCitizenIdentities\b|\bVaultContext\b")]
    private static partial Regex InnerDoors();
}
