using System.Diagnostics;
using System.Globalization;
using System.Text;
using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.Demo;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Lexicons.Esco;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Benchmarks.Pages;

/// <summary>
/// The time of each page over HTTP on loopback, of 200 requests one at a time, once the runtime has compiled what they use for good; p50 and p95 in milliseconds, and beside
/// them the same for an empty page, so that ratios can be read whatever the machine.
/// </summary>
internal static class PagesBenchmark
{
    private const int WarmUps = 20;

    private const int Requests = 200;

    // The dearest pages are compiled for good after about four seconds of use, in the background.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    // Stands for the code of a posting of the demo's company.
    private const string Code = "{code}";

    // Stands for the names of four candidates, as the address of the comparison has them.
    private const string Four = "{four}";

    // Stands for the name the first of them has for the company.
    private const string Name = "{name}";

    // Stands for the id of a profile that the consultant may open.
    private const string Profile = "{profile}";

    // Before what is sent as a form, with the fields of the page it stands on, and what is typed into them as the address says.
    private const string Post = "POST ";

    private const string Words = "Jeg+har+svejst+i+12+%C3%A5r%2C+mest+MAG+og+TIG%2C+l%C3%A6ser+tegninger%2C+har+truckcertifikat+og+k%C3%B8rekort+B.+F%C3%B8r+det+passede+jeg+lageret+og+bestilte+varer%2C+og+jeg+taler+dansk+og+lidt+tysk.";

    private const string Owner = "lars.holm@maskinvaerksted.example";
    private const string Company = "mette.virksomhedsindgang@fjordby.example";
    private const string Consultant = "birgit.jobkonsulent@fjordby.example";
    private const string Citizen = "karim@borger.example";
    private const string Leader = "lise.leder@fjordby.example";

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
        (null, "/saadan-matcher-vi"),
        (null, $"{Post}/privatliv/fri-tekst?Input.Text={Words}"),
        (Owner, "/virksomhed"),
        (Owner, "/virksomhed/oplysninger"),
        (Owner, "/virksomhed/opslag"),
        (Owner, "/virksomhed/opslag/nyt"),
        (Owner, $"/virksomhed/opslag/{Code}/job"),
        (Owner, $"/virksomhed/opslag/{Code}/krav"),
        (Owner, $"{Post}/virksomhed/opslag/{Code}/krav?handler=Fit"),
        (Owner, $"/virksomhed/opslag/{Code}/kandidater"),
        (Owner, $"/virksomhed/opslag/{Code}/kandidater?oensker=true"),
        (Owner, $"/virksomhed/opslag/{Code}/kandidater/{Name}"),
        (Owner, $"/virksomhed/opslag/{Code}/kandidater/{Name}/kontakt"),
        (Owner, $"/virksomhed/opslag/{Code}/sammenlign?{Four}"),
        (Owner, $"/virksomhed/opslag/{Code}/gennemse"),
        (Owner, $"/virksomhed/opslag/{Code}/forloeb"),
        (Owner, "/virksomhed/beskeder"),
        (Owner, "/virksomhed/konsulent"),
        (Company, "/medarbejder"),
        (Company, "/medarbejder/virksomheder?alle=true"),
        (Company, $"/medarbejder/opslag/{Code}"),
        (Company, $"/medarbejder/opslag/{Code}/profiler"),
        (Company, $"/medarbejder/opslag/{Code}/spurgt"),
        (Consultant, "/medarbejder"),
        (Consultant, "/medarbejder/koer/CitizensWhoHaveNotAnswered"),
        (Consultant, "/medarbejder/kandidater"),
        (Consultant, "/medarbejder/kandidater?q=svejser"),
        (Consultant, "/medarbejder/kandidater?q=truck+lager&sted=5700&km=20&koerekort=B&nu=true"),
        (Consultant, "/medarbejder/kandidater?q=svejsr"),
        (Consultant, "/medarbejder/kandidater/forslag?q=svejs"),
        (Consultant, $"/medarbejder/profiler/{Profile}"),
        (Consultant, $"/medarbejder/profiler/{Profile}/opslag"),
        (Citizen, "/min-side"),
        (Citizen, "/min-side/kompetencer"),
        (Citizen, $"{Post}/min-side/kompetencer?Suggest.Text={Words}&Suggest.Title=Svejser"),
        (Citizen, "/min-side/opslag"),
        (Citizen, "/min-side/synlighed"),
        (Citizen, "/min-side/hvem-har-set"),
        (Leader, "/administration"),
        (Leader, "/administration/medarbejdere"),
        (Leader, "/administration/mails"),
        (Leader, "/administration/alarmer"),
    ];

    public static async Task<int> Run(string[] args)
    {
        var (citizens, postings) = (Number(args, "--citizens", DemoOptions.DefaultCitizens), Number(args, "--postings", 0));
        var code = "";
        await using var site = new BenchmarkSite();
        if (Option(args, "--esco") is { } esco)
        {
            EscoImport.Run(esco, site.Database.Folder.Root, isDryRun: false, progress: null);
        }

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
        var profile = await site.AnyProfile(Consultant);
        foreach (var (person, pattern) in Pages.Where(page => page.Path.Contains(Option(args, "--only") ?? "", StringComparison.Ordinal)))
        {
            var path = new StringBuilder(pattern).Replace(Code, code).Replace(Four, four).Replace(Name, four.Split('&', '=')[1]).Replace(Profile, profile).ToString();
            using var client = person is null ? site.NewClient() : await site.SignInAsDemo(person);
            var (p50, p95, bytes) = await Measure(client, path);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path.Replace(Words, "…", StringComparison.Ordinal) + (person is null ? "" : $"  ({person.Split('@')[0]})"),-106} {p50,8:0.00} {p95,8:0.00} {bytes / 1024.0,6:0}"));
        }

        return 0;
    }

    private static int Number(string[] args, string option, int otherwise) => Option(args, option) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : otherwise;

    private static string? Option(string[] args, string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    private static async Task<(double P50, double P95, int Bytes)> Measure(HttpClient client, string path)
    {
        var times = new List<double>(Requests);
        var bytes = 0;
        var address = new Uri(path.Replace(Post, "", StringComparison.Ordinal), UriKind.Relative);
        var fields = path.StartsWith(Post, StringComparison.Ordinal) ? await BenchmarkSite.FieldsOf(client, address) : null;
        var begun = Stopwatch.GetTimestamp();
        for (var sent = 0; times.Count < Requests; sent++)
        {
            var start = Stopwatch.GetTimestamp();
            using var content = fields is null ? null : new FormUrlEncodedContent(fields);
            using var answer = await (content is null ? client.GetAsync(address) : client.PostAsync(address, content));
            bytes = (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
            if (sent >= WarmUps && Stopwatch.GetElapsedTime(begun, start) > WarmUp)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        return (times[Requests / 2], times[Requests * 95 / 100], bytes);
    }
}
