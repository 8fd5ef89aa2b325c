using System.Globalization;
using System.Net;
using MatchPortal.Core.Postings;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Employer;

/// <summary>Every form by which a company makes something: pressed twice, and sent after the session has ended, it makes one.</summary>
public sealed class EmployerFormsTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string Code = "{code}";
    private const string Name = "{name}";

    // Another in each test, where what is made must differ from what was made before.
    private const string Number = "{number}";

    private static readonly TimeSpan LongerThanASession = TimeSpan.FromMinutes(46);

    private static int _number = 10;

    /// <summary>The page, its form, where a button of its own sends it, what is typed, and the table that gets a row.</summary>
    public static TheoryData<string, string, string?, string, string> Forms => new()
    {
        { "/virksomhed/opslag/nyt", "main form[method=post]", null, "Input.Title=Kok", "Postings" },
        { "/virksomhed/opslag", "form[action*=Copy]", null, "", "Postings" },
        { "/virksomhed/oplysninger", "form.mp-box", null, $"Input.Name=Ida Holm&Input.Email=ida{Number}@firma.example", "Members" },
        { "/virksomhed/oplysninger", "form.mp-box", null, $"Input.Name=Ida Holm&Input.Email=ida{Number}@firma.example", "Mails" },
        { "/virksomhed/arbejdssteder/nyt", "main form[method=post]", null, $"Input.Number=19999999{Number}&Input.Name=Havnen&Input.Street=Kajen 1&Input.PostalCode=5700&Input.Headcount=12", "Workplaces" },
        { "/virksomhed/konsulent", "main form[method=post]", "/virksomhed/konsulent?handler=CallBack", "Input.Text=Ring om kranen.", "ConsultantQuestions" },
        { $"/virksomhed/opslag/{Code}/kandidater", "form#alert", null, "", "Alerts" },
        { $"/virksomhed/opslag/{Code}/kandidater", "form.mp-cand__do", null, "gemt=true", "CandidateMarks" },
        { $"/virksomhed/opslag/{Code}/kandidater/{Name}/kontakt", "main form[method=post]", null, "Input.Message=Du kan det, vi mangler.", "ContactRequests" },
        { $"/virksomhed/opslag/{Code}/kandidater/{Name}", "form[action*=Note]", null, "Input.Note=Ring i morgen.", "CandidateMarks" },
        { $"/virksomhed/opslag/{Code}/kandidater/{Name}", "form[action*=PutAside]", null, "Input.Reason=CompetenceMissing", "CandidateMarks" },
    };

    [Theory, MemberData(nameof(Forms))]
    public async Task Send_WhenPressedTwice_MakesOneAndSaysTheSameTwice(string page, string form, string? to, string typed, string table)
    {
        var (sample, posting) = await Made(page);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var (path, fields) = await Filled(owner, posting, page, typed);
        var shown = await owner.GetPageAsync(path);
        var before = await Rows(table);

        var answers = await Task.WhenAll(Send(), Send());
        var next = await owner.GetPageAsync(answers[1].Headers.Location!.OriginalString);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.Headers.Location!.OriginalString).Distinct());
        Assert.Equal(before + 1, await Rows(table));
        Assert.NotEqual(HttpStatusCode.NotFound, next.StatusCode);

        Task<HttpResponseMessage> Send() => owner.SendFormAsync(shown, Address(to, posting) ?? path, fields, form);
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task Send_WhenTheSessionHasEnded_IsDoneAfterSigningIn(string page, string form, string? to, string typed, string table)
    {
        var (sample, posting) = await Made(page);
        using var owner = await site.SignInAsEmployer(sample.Owner);
        var (path, fields) = await Filled(owner, posting, page, typed);
        var shown = await owner.GetPageAsync(path);
        var before = await Rows(table);
        site.Clock.Advance(LongerThanASession);

        using var lost = await owner.SendFormAsync(shown, Address(to, posting) ?? path, fields, form);
        using var signedIn = await owner.SendSignIn(sample.Owner.Contact.Email, path: lost.Headers.Location!.OriginalString);
        var unsent = await Rows(table);
        using var sent = await owner.SendFormAsync(signedIn.Headers.Location!.OriginalString, new Dictionary<string, string>());

        Assert.Equal(before, unsent);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(before + 1, await Rows(table));
    }

    private static string? Address(string? to, Posting posting) => to?.Replace(Code, posting.Code, StringComparison.Ordinal);

    private static async Task<(string Path, Dictionary<string, string> Fields)> Filled(HttpClient owner, Posting posting, string page, string typed)
    {
        var path = Address(page, posting)!;
        if (path.Contains(Name, StringComparison.Ordinal))
        {
            var candidates = await owner.GetPageAsync($"/virksomhed/opslag/{posting.Code}/kandidater");
            path = path.Replace(Name, candidates.QuerySelector("form.mp-cand__do [name=hvem]")!.GetAttribute("value"), StringComparison.Ordinal);
        }

        var number = Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture);
        var fields = typed.Replace(Number, number, StringComparison.Ordinal).Split('&', StringSplitOptions.RemoveEmptyEntries).Select(field => field.Split('=', 2));
        return (path, fields.ToDictionary(field => field[0], field => field[1]));
    }

    private async Task<(Sample Sample, Posting Posting)> Made(string page)
    {
        if (page.Contains(Code, StringComparison.Ordinal))
        {
            var (wanting, _, wanted) = await Welders.Wanted(site);
            return (wanting, wanted);
        }

        var sample = await site.AddSample();
        var posting = sample.Published();
        await site.Database.Save(posting);
        return (sample, posting);
    }

    private async Task<int> Rows(string table) => (await site.Database.Read<int>($"SELECT COUNT(*) AS Value FROM {table}"))[0];
}
