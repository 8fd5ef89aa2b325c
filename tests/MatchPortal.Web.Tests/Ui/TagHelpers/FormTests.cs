using System.Net;
using AngleSharp.Html.Dom;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Ui.TagHelpers;

/// <summary>Fields, errors, notice and broken rules, on the trial form over HTTP.</summary>
public sealed class FormTests(TrialSite site) : IClassFixture<TrialSite>
{
    private const string Path = "/proeve/formular";

    [Fact]
    public async Task Get_WhenAFieldIsDrawn_TiesLabelAndHintToTheInput()
    {
        var page = await site.Visitor().GetPageAsync(Path);
        var title = page.GetElementById("Input_Title")!;

        Assert.Equal("Titel", page.QuerySelector("label[for=Input_Title]")!.TextContent);
        Assert.Equal("Input_Title-hint", title.GetAttribute("aria-describedby"));
        Assert.Equal("Et par ord", page.GetElementById("Input_Title-hint")!.TextContent);
        Assert.Null(title.GetAttribute("maxlength"));
        Assert.Null(title.GetAttribute("data-val"));
        Assert.Equal("Tekst (frivilligt)", page.QuerySelector("label[for=Input_Text]")!.TextContent);
        Assert.Equal("4", page.QuerySelector("textarea#Input_Text")!.GetAttribute("rows"));
        Assert.Equal("email", page.GetElementById("Input_Email")!.GetAttribute("type"));
        Assert.Equal("email", page.GetElementById("Input_Email")!.GetAttribute("autocomplete"));
        Assert.Equal("date", page.GetElementById("Input_Start")!.GetAttribute("type"));
        Assert.Equal(["Ordinært job", "Fleksjob"], page.QuerySelectorAll("select#Input_Kind option").Select(option => option.TextContent));
        Assert.Equal("Input_Driving", page.QuerySelector(".form-checkbox + label")!.GetAttribute("for"));
        Assert.Equal(["Input_Who", "Input_Who-1"], page.QuerySelectorAll(".mp-choice input").Select(radio => radio.Id));
    }

    [Fact]
    public async Task Post_WhenInputIsBad_Answers400WithTheSentencesAndWhatWasTyped()
    {
        using var answer = await PostAsync("da", ("Input.Title", "alt for lang en titel"), ("Input.Hours", "99"), ("Input.Who", "Shown"), ("Input.Driving", "true"));
        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("Fejl: Prøve – Formular – MatchPortal", page.Title, StringComparison.Ordinal);
        Assert.Equal(
            ["#Input_Title Skriv højst 10 tegn i ”Titel”.", "#Input_Hours Skriv et tal fra 1 til 37 i ”Timer”."],
            page.QuerySelectorAll(".mp-errors a").Select(link => $"{link.GetAttribute("href")} {link.TextContent}"));
        var title = (IHtmlInputElement)page.GetElementById("Input_Title")!;
        Assert.Equal("alt for lang en titel", title.Value);
        Assert.Equal("true", title.GetAttribute("aria-invalid"));
        Assert.Equal("Input_Title-hint Input_Title-error", title.GetAttribute("aria-describedby"));
        Assert.Equal("Fejl: Skriv højst 10 tegn i ”Titel”.", page.GetElementById("Input_Title-error")!.TextContent);
        Assert.Equal("99", ((IHtmlInputElement)page.GetElementById("Input_Hours")!).Value);
        Assert.True(((IHtmlInputElement)page.GetElementById("Input_Who-1")!).IsChecked);
        Assert.True(((IHtmlInputElement)page.GetElementById("Input_Driving")!).IsChecked);
    }

    [Fact]
    public async Task Post_WhenANumberCannotBeRead_SaysSoInDanish()
    {
        using var answer = await PostAsync("da", ("Input.Title", "Svejser"), ("Input.Hours", "mange"), ("Input.Who", "Shown"));
        var page = await answer.ReadPageAsync();

        Assert.Equal("Ret ”Timer”, så vi kan læse det.", page.QuerySelector(".mp-errors a")!.TextContent);
    }

    [Fact]
    public async Task Post_WhenLanguageIsEnglish_SaysSoInEnglish()
    {
        using var answer = await PostAsync("en", ("Input.Hours", "37"), ("Input.Who", "Shown"));
        var page = await answer.ReadPageAsync();

        Assert.Equal("Fill in “Title”.", page.QuerySelector(".mp-errors a")!.TextContent);
    }

    [Fact]
    public async Task Post_WhenARuleIsBroken_ShowsThePageAgainWithItsSentence()
    {
        using var answer = await PostAsync("da", ("Input.Title", "regel"), ("Input.Hours", "37"), ("Input.Who", "Shown"));
        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Skriv højst 3 tegn i ”Titel”.", page.QuerySelector(".mp-errors li")!.TextContent);
        Assert.Equal("regel", ((IHtmlInputElement)page.GetElementById("Input_Title")!).Value);
        Assert.Equal(2, page.QuerySelectorAll("select#Input_Kind option").Length);
    }

    [Fact]
    public async Task Post_WhenItIsSaved_ShowsTheNoticeOnceOnTheNextPage()
    {
        using var client = site.CreateClient();
        using var answer = await PostAsync(client, ("Input.Title", "Svejser"), ("Input.Hours", "37"), ("Input.Who", "Shown"));
        var first = await answer.ReadPageAsync();
        var second = await client.GetPageAsync(Path);

        Assert.Equal("Gemt.", first.QuerySelector(".mp-notice[autofocus][tabindex='-1']")!.TextContent);
        Assert.Null(second.QuerySelector(".mp-notice"));
    }

    private async Task<HttpResponseMessage> PostAsync(string language, params (string Name, string Value)[] fields)
    {
        using var client = site.CreateClient();
        (await client.GetAsync(new Uri($"/sprog/{language}", UriKind.Relative))).Dispose();
        return await PostAsync(client, fields);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, params (string Name, string Value)[] fields)
    {
        var page = await client.GetPageAsync(Path);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await client.PostAsync(new Uri(Path, UriKind.Relative), form);
    }
}
