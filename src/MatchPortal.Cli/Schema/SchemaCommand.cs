using System.CommandLine;
using MatchPortal.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Cli.Schema;

/// <summary>Writes a migration from the difference between the model and the last one, without the dotnet-ef tool.</summary>
internal static class SchemaCommand
{
    private const string Namespace = "MatchPortal.Core";

    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The migration's name, such as AddPlacements." };
        var project = new Option<DirectoryInfo>("--project") { Description = "The folder of MatchPortal.Core.", DefaultValueFactory = _ => new DirectoryInfo("src/MatchPortal.Core") };
        var add = new Command("add", "Writes a migration.") { name, project };
        add.SetAction(parsed => Add(parsed.GetRequiredValue(name), parsed.GetRequiredValue(project)));
        return new Command("schema", "For developers: migrations.") { add };
    }

    private static void Add(string name, DirectoryInfo project)
    {
        using var portal = new ServiceCollection().AddPortalData(new DataFolder(Path.GetTempPath())).BuildServiceProvider();
        using var scope = portal.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<SchemaContext>();
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
#pragma warning disable EF1001 // The design-time services of SQLite have no public door.
        new SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001
        using var provider = services.BuildServiceProvider();
        var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();
        var migration = scaffolder.ScaffoldMigration(name, Namespace, "Data.Migrations");
        var files = scaffolder.Save(project.FullName, migration, Path.Combine(project.FullName, "Data", "Migrations"), dryRun: false);
        Console.WriteLine(files.MigrationFile);
    }
}
