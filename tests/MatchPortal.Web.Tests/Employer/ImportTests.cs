using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Employer;

/// <summary>A company reads in what it has elsewhere: pasted or from a file, looked at, and saved as drafts.</summary>
public sealed class ImportTests
{
    private const string Page = "/virksomhed/opslag/indlaes";

    private const string Two = """[{"@type":"JobPosting","identifier":"1","title":"Kok <b>","description":"Du laver mad","occupationalCategory":"5120"},{"@type":"JobPosting","identifier":"2","description":"Uden titel"}]""";

    [Fact]
    public async Task Post_OfAPastedText_ShowsWhatWasUnderstoodAndThenSavesIt()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        using var client = await site.SignInAsEmployer(sample.Owner);

        using var read = await client.SendFormAsync(Page, new Dictionary<string, string> { ["Input.Text"] = Two });
        var page = await read.ReadPageAsync();
        var saved = await Save(client, page);
        var list = await client.GetPageAsync("/virksomhed/opslag");
        using var again = await client.SendFormAsync(Page, new Dictionary<string, string> { ["Input.Text"] = Two });
        var second = await again.ReadPageAsync();

        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Equal(["Kok", "Uden titel"], page.QuerySelectorAll("#save h3").Select(heading => heading.TextContent));
        Assert.Contains("Kokke", page.QuerySelector("#ad-1 dd")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Beddingen, København K", page.QuerySelector("#ad-1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Der er ingen titel.", page.QuerySelector("#ad-2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1"], page.QuerySelectorAll("input[name=Chosen]").Select(box => box.GetAttribute("value")));
        Assert.Equal("/virksomhed/opslag", saved);
        Assert.Contains("Kladder lavet: 1. Kladder rettet: 0.", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Kok: Draft"], await site.Database.Read<string>("SELECT Title || ': ' || Status AS Value FROM Postings"));
        Assert.Contains("Siger det samme som sidst.", second.QuerySelector("#ad-1")!.TextContent, StringComparison.Ordinal);
        Assert.Null(second.QuerySelector("#save button"));
    }

    [Fact]
    public async Task Post_OfAFileInAnOldEncoding_ReadsItsLetters()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        using var client = await site.SignInAsEmployer(sample.Owner);

        var page = await Upload(client, Encoding.Latin1.GetBytes("Titel;Opgaver;Frist\nBådebygger;Du bygger både på Ærø;snart\n"), "opslag.csv");

        Assert.Equal(["Bådebygger"], page.QuerySelectorAll("#save h3").Select(heading => heading.TextContent));
        Assert.Contains("linje 2", page.QuerySelector("#ad-1 .mp-meta")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Datoen ”snart” kan ikke læses.", page.QuerySelector("#ad-1 .mp-facts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/virksomhed/opslag", await Save(client, page));
        Assert.Equal(["Bådebygger: Du bygger både på Ærø"], await site.Database.Read<string>("SELECT Title || ': ' || Tasks AS Value FROM Postings"));
    }

    [Theory]
    [InlineData("{", "Teksten kan ikke læses som JSON. Se efter ved linje 1.")]
    [InlineData("", "Indsæt et jobopslag, eller vælg en fil.")]
    public async Task Post_OfWhatCannotBeRead_SaysSoAndKeepsTheText(string text, string sentence)
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        using var client = await site.SignInAsEmployer(sample.Owner);

        using var answer = await client.SendFormAsync(Page, new Dictionary<string, string> { ["Input.Text"] = text });
        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(text, page.QuerySelector<IHtmlTextAreaElement>("#read textarea")!.Value.Trim());
    }

    [Fact]
    public async Task Post_OfAFileThatIsTooLarge_SaysSo()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        using var client = await site.SignInAsEmployer(sample.Owner);

        var page = await Upload(client, new byte[5_000_000], "stor.json");

        Assert.Contains("Filen er for stor. Del den i flere på højst 2 MB.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TwiceOfTheSamePreview_MakesOneDraft()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        using var client = await site.SignInAsEmployer(sample.Owner);
        using var read = await client.SendFormAsync(Page, new Dictionary<string, string> { ["Input.Text"] = Two });
        var page = await read.ReadPageAsync();

        await Task.WhenAll(Save(client, page), Save(client, page));

        Assert.Equal([1], await site.Database.Read<int>("SELECT COUNT(*) AS Value FROM Postings"));
    }

    private static async Task<string?> Save(HttpClient client, IHtmlDocument page)
    {
        var fields = page.QuerySelectorAll<IHtmlInputElement>("#save input").Where(field => field.Type != "checkbox" || field.IsChecked).Select(field => KeyValuePair.Create(field.Name!, field.Value));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync(new Uri(page.QuerySelector<IHtmlFormElement>("#save")!.GetAttribute("action")!, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return answer.Headers.Location?.ToString();
    }

    private static async Task<IHtmlDocument> Upload(HttpClient client, byte[] bytes, string name)
    {
        var form = await client.GetPageAsync(Page);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.QuerySelector<IHtmlInputElement>("#read input[name=__RequestVerificationToken]")!.Value), "__RequestVerificationToken" },
            { new StringContent(""), "Input.Text" },
        };
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(file, "Input.File", name);
        using var answer = await client.PostAsync(new Uri(Page, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await answer.ReadPageAsync();
    }
}
