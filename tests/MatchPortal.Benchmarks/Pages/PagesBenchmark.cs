using System.Diagnostics;
using System.Globalization;
using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Demo;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Benchmarks.Pages;

/// <summary>
/// The time of each page over HTTP on loopback, of 200 warm requests after 20 to warm up, one at a time; p50 and p95 in milliseconds, and beside them the same for an
/// empty page, so that ratios can be read whatever the machine.
/// </summary>
internal static class PagesBenchmark
{
    private const int WarmUps = 20;

    private const int Requests = 200;

    // Stands for the code of a posting of the demo's company.
    private const string Code = "{code}";

    // Stands for the names of four candidates, as the address of the comparison has them.
    private const string Four = "{four}";

    // Before what is sent as a form, with the fields of the page it stands on.
    private const string Post = "POST ";

    private const string Owner = "lars.holm@maskinvaerksted.example";

    private static readonly (string? Person, string Path)[] Pages =
    [
        (null, EmptyPage.Path),
        (null, "/kontakt"),
        (null, "/"),
        (null, "/opslag"),
        (null, "/opslag?side=5"),
        (null, "/opslag?slags=OrdinaryJob&timer=Full&sted=5700&km=20&sortering=Distance"),
        (null, "/opslag?sortering=Title"),
        (null, "/opslag?q=svejser"),
        (null, "/opslag?q=svejser&sted=5700&km=20&slags=OrdinaryJob&timer=Full"),
        (null, "/opslag?q=p%C3%A6dagog+b%C3%B8rn+-vikar&side=2"),
        (null, "/opslag?q=svejsr"),
        (null, "/opslag?q=glaspuster&sted=5700&km=5"),
        (null, "/opslag/forslag?q=sv"),
        (null, "/opslag/forslag?q=svejs"),
        (null, "/forslag/steder?sted=57"),
        (null, "/opslag/feed.json"),
        (null, "/opret-virksomhed"),
        (Owner, "/virksomhed"),
        (Owner, "/virksomhed/oplysninger"),
        (Owner, "/virksomhed/opslag"),
        (Owner, $"/virksomhed/opslag/{Code}/krav"),
        (Owner, $"{Post}/virksomhed/opslag/{Code}/krav?handler=Fit"),
        (Owner, $"/virksomhed/opslag/{Code}/kandidater"),
        (Owner, $"/virksomhed/opslag/{Code}/kandidater?oensker=true"),
        (Owner, $"/virksomhed/opslag/{Code}/sammenlign?{Four}"),
        (Owner, $"/virksomhed/opslag/{Code}/forloeb"),
        (Owner, "/virksomhed/konsulent"),
        ("mette.virksomhedsindgang@fjordby.example", "/medarbejder"),
        ("mette.virksomhedsindgang@fjordby.example", "/medarbejder/virksomheder?alle=true"),
        ("mette.virksomhedsindgang@fjordby.example", $"/medarbejder/opslag/{Code}"),
        ("mette.virksomhedsindgang@fjordby.example", $"/medarbejder/opslag/{Code}/profiler"),
        ("mette.virksomhedsindgang@fjordby.example", $"/medarbejder/opslag/{Code}/spurgt"),
        ("birgit.jobkonsulent@fjordby.example", "/medarbejder"),
        ("birgit.jobkonsulent@fjordby.example", "/medarbejder/koer/CitizensWhoHaveNotAnswered"),
        ("birgit.jobkonsulent@fjordby.example", "/medarbejder/kandidater"),
        ("birgit.jobkonsulent@fjordby.example", "/medarbejder/kandidater?q=svejser"),
        ("birgit.jobkonsulent@fjordby.example", "/medarbejder/kandidater?q=truck+lager&sted=5700&km=20&koerekort=B&nu=true"),
        ("birgit.jobkonsulent@fjordby.example", "/medarbejder/kandidater?q=svejsr"),
        ("birgit.jobkonsulent@fjordby.example", "/medarbejder/kandidater/forslag?q=svejs"),
        ("karim@borger.example", "/min-side"),
        ("karim@borger.example", "/min-side/opslag"),
        ("karim@borger.example", "/min-side/synlighed"),
        ("lise.leder@fjordby.example", "/administration"),
        ("lise.leder@fjordby.example", "/administration/medarbejdere"),
    ];

    public static async Task<int> Run(string[] args)
    {
        var (citizens, postings) = (Number(args, "--citizens", DemoOptions.DefaultCitizens), Number(args, "--postings", 0));
        var code = "";
        await using var site = new BenchmarkSite();
        site.StartOnPort();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var municipality = ActivatorUtilities.CreateInstance<DemoMunicipality>(scope.ServiceProvider);
            await municipality.Build(new DemoOptions(DemoOptions.DefaultSeed, site.Clock.Today(), citizens) { Postings = postings });
            var portal = scope.ServiceProvider.GetRequiredService<PortalContext>();
            await site.IndexesHold(await portal.IndexChanges.MaxAsync(change => change.Sequence), TimeSpan.FromMinutes(10));
            while (site.Services.GetRequiredService<PortalIndexes>().All.Any(index => index.Status.Phase != IndexPhase.Ready))
            {
                await Task.Delay(100);
            }

            postings = await portal.Postings.CountAsync();
            await site.Release();
            code = await portal.Members.Where(member => member.Contact.Email == Owner)
                .SelectMany(member => portal.Postings.Where(posting => posting.CompanyId == member.CompanyId && posting.Status == PostingStatus.Published))
                .Select(posting => posting.Code).FirstAsync();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{citizens} citizens, {postings} postings, {Requests} warm requests a page, ms"));
        Console.WriteLine($"{"page",-106} {"p50",8} {"p95",8} {"KB",6}");
        var four = await site.FourCandidates(Owner, code);
        foreach (var (person, path) in Pages.Select(page => (page.Person, page.Path.Replace(Code, code, StringComparison.Ordinal).Replace(Four, four, StringComparison.Ordinal))))
        {
            using var client = person is null ? site.NewClient() : await site.SignInAsDemo(person);
            var (p50, p95, bytes) = await Measure(client, path);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path + (person is null ? "" : $"  ({person.Split('@')[0]})"),-106} {p50,8:0.00} {p95,8:0.00} {bytes / 1024.0,6:0}"));
        }

        return 0;
    }

    private static int Number(string[] args, string option, int otherwise) =>
        Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

    private static async Task<(double P50, double P95, int Bytes)> Measure(HttpClient client, string path)
    {
        var times = new List<double>(Requests);
        var bytes = 0;
        var address = new Uri(path.Replace(Post, "", StringComparison.Ordinal), UriKind.Relative);
        var fields = path.StartsWith(Post, StringComparison.Ordinal) ? await BenchmarkSite.FieldsOf(client, address) : null;
        for (var i = -WarmUps; i < Requests; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var content = fields is null ? null : new FormUrlEncodedContent(fields);
            using var answer = await (content is null ? client.GetAsync(address) : client.PostAsync(address, content));
            bytes = (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
            if (i >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        return (times[Requests / 2], times[Requests * 95 / 100], bytes);
    }
}
