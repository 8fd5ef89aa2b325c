using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MatchPortal.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Benchmarks.Pages;

/// <summary>The site without limits on how often one may ask, and without a log on the console.</summary>
internal sealed class BenchmarkSite : PortalSite
{
    /// <summary>Signs in through the demo page.</summary>
    public async Task<HttpClient> SignInAsDemo(string email)
    {
        var client = NewClient();
        var page = await client.GetPageAsync("/konto/demo");
        var person = page.QuerySelectorAll("main form[method=post]").Single(form => form.ParentElement!.TextContent.Contains(NameOf(email), StringComparison.Ordinal));
        var fields = person.QuerySelectorAll("input").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value")!);
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync(new Uri("/konto/demo", UriKind.Relative), content);
        return answer.Headers.Location is not null ? client : throw new InvalidOperationException($"{email} could not sign in: {answer.StatusCode}.");
    }

    /// <summary>"valgt=…&amp;valgt=…": the first four a company is shown for a posting.</summary>
    public async Task<string> FourCandidates(string email, string code)
    {
        const string Link = "sammenlign-";
        using var client = await SignInAsDemo(email);
        var page = await client.GetPageAsync($"/virksomhed/opslag/{code}/kandidater");
        return string.Join('&', page.QuerySelectorAll($"a[id^='{Link}']").Take(4).Select(link => $"valgt={link.Id![Link.Length..]}"));
    }

    /// <summary>The id of the first profile that a consultant finds.</summary>
    public async Task<string> AnyProfile(string email)
    {
        const string Path = "/medarbejder/profiler/";
        using var client = await SignInAsDemo(email);
        var page = await client.GetPageAsync("/medarbejder/kandidater");
        return page.QuerySelector($"a[href^='{Path}']")!.GetAttribute("href")![Path.Length..].Split('/')[0];
    }

    /// <summary>The fields of the form on a page as they stand, but for those that the address gives a value.</summary>
    public static async Task<Dictionary<string, string>> FieldsOf(HttpClient client, Uri page)
    {
        var path = page.OriginalString.Split('?')[0];
        var typed = QueryHelpers.ParseQuery(page.OriginalString[path.Length..]);
        var form = (await client.GetPageAsync(path)).QuerySelector("main form[method=post]")!;
        return form.QuerySelectorAll("input:not([type=radio]):not([type=checkbox]), input:checked, textarea, select")
            .Select(field => (Name: field.GetAttribute("name")!, Value: ValueOf(field))).DistinctBy(field => field.Name)
            .ToDictionary(field => field.Name, field => typed.TryGetValue(field.Name, out var value) ? value.ToString() : field.Value);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Limits:SearchesPerMinute", "100000");
        builder.UseSetting("Limits:SuggestionsPerMinute", "100000");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureServices(services => services.AddTransient<IStartupFilter, EmptyPage>());
    }

    private static string ValueOf(IElement field) => field switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement choice => choice.Value ?? "",
        _ => field.GetAttribute("value") ?? "",
    };

    private static string NameOf(string email) => Core.Demo.DemoPersons.All.Single(person => person.Email == email).Name;
}
