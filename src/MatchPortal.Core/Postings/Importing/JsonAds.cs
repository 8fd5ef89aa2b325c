using System.Text.Json;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Postings.Importing;

/// <summary>schema.org's JobPosting in JSON-LD: one, several, in a @graph or inside something else.</summary>
internal static class JsonAds
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <exception cref="RuleBrokenException">One of them is no JSON.</exception>
    public static IReadOnlyList<ReadAd> Read(IReadOnlyList<string> texts)
    {
        var ads = new List<ReadAd>();
        foreach (var text in texts)
        {
            using var document = Parse(text);
            ads.AddRange(In(document.RootElement).Select((ad, at) => Read(new AdNode(ad), ads.Count + at + 1)).ToList());
        }

        return ads;
    }

    /// <summary>What stands in a web page for search engines.</summary>
    public static IReadOnlyList<string> ScriptsIn(string page)
    {
        var scripts = new List<string>();
        for (var at = page.IndexOf("<script", StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            var begin = page.IndexOf('>', at);
            var end = begin < 0 ? -1 : page.IndexOf("</script", begin, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
            {
                break;
            }

            if (page.AsSpan(at, begin - at).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            {
                scripts.Add(page[(begin + 1)..end]);
            }

            at = page.IndexOf("<script", end, StringComparison.OrdinalIgnoreCase);
        }

        return scripts;
    }

    private static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Lenient);
        }
        catch (JsonException problem)
        {
            throw new RuleBrokenException("Teksten kan ikke læses som JSON. Se efter ved linje {0}.", (problem.LineNumber ?? 0) + 1);
        }
    }

    private static IEnumerable<JsonElement> In(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(In),
        JsonValueKind.Object when new AdNode(element).IsOf("JobPosting") => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => In(property.Value)),
        _ => [],
    };

    private static ReadAd Read(AdNode ad, int number)
    {
        var occupation = ad.Node("relevantOccupation") ?? ad;
        var place = ad.Node("jobLocation");
        var address = place?.Node("address");
        return new ReadAd(number, null)
        {
            SourceId = ad.Text("identifier"),
            Address = ad.Text("url") ?? ad.Text("@id") ?? ad.Text("sameAs"),
            Title = ad.Text("title") ?? ad.Text("name"),
            Tasks = Together(ad.Text("description"), ad.Text("responsibilities")),
            OccupationCode = occupation.Node("occupationalCategory")?.Text("codeValue") ?? occupation.Text("occupationalCategory"),
            Hours = ad.Text("workHours"),
            Schedule = ad.All("employmentType"),
            Kind = ad.All("employmentType"),
            Start = ad.Text("jobStartDate"),
            End = ad.Text("jobEndDate"),
            ApplyBy = ad.Text("validThrough") ?? ad.Text("applicationDeadline"),
            Openings = ad.Text("totalJobOpenings"),
            PNumber = place?.Text("branchCode") ?? place?.Text("identifier"),
            Street = address?.Text("streetAddress") ?? place?.Text("address"),
            PostalCode = address?.Text("postalCode"),
            City = address?.Text("addressLocality"),
            Country = address?.Text("addressCountry"),
            Employer = ad.Text("hiringOrganization"),
        };
    }

    private static string? Together(string? description, string? responsibilities) => (description, responsibilities) switch
    {
        ({ } one, { } two) when !one.Contains(two, StringComparison.Ordinal) => $"{one}\n\n{two}",
        _ => description ?? responsibilities,
    };
}
