using MatchPortal.Core.Citizens;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Tests.Data;

public sealed class VersionTests
{
    private const string Revisions = "SELECT COUNT(*) AS Value FROM AuditEvents WHERE Action = 'PostingRevised'";

    [Fact]
    public async Task Model_OfEveryEntityAndTheIdentity_HasAVersionThatGuardsEdits()
    {
        await using var database = await TestDatabase.Create();
        Type[] edited = [.. typeof(Entity).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Entity)) && !type.IsAbstract), typeof(CitizenIdentity)];

        var unguarded = await database.Use((SchemaContext schema) => Task.FromResult<string[]>(
            [.. edited.Where(type => schema.Model.FindEntityType(type)?.FindProperty("Version") is not { IsConcurrencyToken: true }).Select(type => type.Name)]));

        Assert.Empty(unguarded);
    }

    [Fact]
    public async Task Save_WhenSomebodyElseSavedTheSamePosting_IsRefusedAndTheFirstEditStands()
    {
        await using var database = await TestDatabase.Create();
        var sample = new Sample(database.Clock);
        await sample.Save(database, sample.Draft());
        var revisions = (await database.Read<int>(Revisions)).Single();
        await using AsyncServiceScope one = database.BeginScope(), other = database.BeginScope();
        var (first, second) = (await Edit(one, sample, "Klejnsmed"), await Edit(other, sample, "Pladesmed"));

        await first.SaveChangesAsync(TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(TestContext.Current.CancellationToken));

        Assert.Equal(["Klejnsmed 1"], await database.Read<string>("SELECT Title || ' ' || Version AS Value FROM Postings"));
        Assert.Equal([revisions + 1], await database.Read<int>(Revisions));
    }

    private static async Task<PortalContext> Edit(AsyncServiceScope scope, Sample sample, string title)
    {
        var portal = scope.ServiceProvider.GetRequiredService<PortalContext>();
        (await portal.Postings.SingleAsync()).Revise(sample.Content with { Title = title }, sample.By, sample.Now);
        return portal;
    }
}
