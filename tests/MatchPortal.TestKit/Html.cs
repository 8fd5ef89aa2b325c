using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MatchPortal.TestKit;

public static class Html
{
    /// <summary>The answer's page, whatever its status.</summary>
    public static async Task<IHtmlDocument> ReadPageAsync(this HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    public static async Task<IHtmlDocument> GetPageAsync(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.ReadPageAsync();
    }
}
