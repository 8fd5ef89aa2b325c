using MatchPortal.Core.Data;
using MatchPortal.Core.Lexicons;
using MatchPortal.Search.Lucene;
using MatchPortal.Web.SignIn;
using Microsoft.AspNetCore.Hosting.Server;

namespace MatchPortal.Web.Start;

/// <summary>The frame around the site: its data folder, lock, lexicon and database, and one sentence when it cannot run.</summary>
internal static class PortalStart
{
    /// <param name="args">The program's.</param>
    /// <param name="configure">Adds the site's services.</param>
    /// <param name="map">Builds its pipeline.</param>
    /// <returns>The exit code: 0 after an orderly stop, 1 after a sentence on the error output.</returns>
    public static async Task<int> Run(string[] args, Action<WebApplicationBuilder> configure, Action<WebApplication> map)
    {
        try
        {
            await using var app = Build(args, configure);
            map(app);
            await Open(app);
            await Listen(app);
            await Greet(app);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception problem) when (StartProblem.Explain(problem) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static WebApplication Build(string[] args, Action<WebApplicationBuilder> configure)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = PublishedRoot() });
        builder.Logging.QuietenStart(builder.Services);
        var folder = DataFolder.Find(builder.Configuration["Portal:DataFolder"]);
        builder.Services.AddPortalData(folder);
        builder.Services.AddSingleton(provider => SiteLock.Take(provider.GetRequiredService<DataFolder>()));
        builder.Services.AddSingleton(LexiconFolder.Load(folder.Root));
        builder.Services.AddSingleton(SearchEngines.Create());
        configure(builder);
        return builder.Build();
    }

    // What was published lies beside the program, wherever it is started from; in a checkout it lies in the project.
    private static string? PublishedRoot() =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;

    private static async Task Open(WebApplication app)
    {
        app.Services.GetRequiredService<DataFolder>().Prepare();

        // The container lets go of it when the site has stopped.
        app.Services.GetRequiredService<SiteLock>();
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDatabase>().Open(allowDemo: app.Environment.IsDevelopment());
        await FirstStart.FillWhenEmpty(scope.ServiceProvider);
    }

    private static async Task Listen(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception problem)
        {
            // What runs beside the pages has begun already: it ends before its services are gone, or it says that they are.
            await app.StopAsync();
            if (StartProblem.ExplainListening(problem, app.Configuration) is { } sentence)
            {
                throw new PortalStartException(sentence, problem);
            }

            throw;
        }
    }

    private static async Task Greet(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var greeting = ActivatorUtilities.CreateInstance<Greeting>(scope.ServiceProvider);
        foreach (var line in await greeting.Lines(DemoSignIn.Addresses(app.Services.GetRequiredService<IServer>())))
        {
            Console.WriteLine(line);
        }
    }
}
