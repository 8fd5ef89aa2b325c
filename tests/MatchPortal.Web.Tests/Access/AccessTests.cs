using System.Globalization;
using System.Net;
using System.Text;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Proposals;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Access;

/// <summary>Every page and handler of the site, tried as nobody and as each role.</summary>
public sealed class AccessTests
{
    [Fact]
    public async Task Request_ForEveryHandlerByEveryRole_IsAnsweredAsTheTableSays()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var (posting, proposal) = await AddQuestion(site, sample);
        HttpClient[] visitors =
        [
            site.NewClient(),
            await site.SignInAsEmployer(sample.Owner),
            await site.SignInAsConsultant(sample.Consultant),
            await site.SignInAsCitizen(sample.Citizen),
            await site.SignInAsAdministrator(sample.Colleague),
        ];
        var expected = AccessTable.Rows.ToDictionary(row => row.Handler, row => string.Join(' ', row.Expected));

        var answered = new Dictionary<string, string>();
        foreach (var handler in SiteHandlers.Of(site))
        {
            var answers = new List<string>();
            foreach (var visitor in visitors)
            {
                answers.Add(await Ask(visitor, Address(handler, posting, proposal)));
            }

            answered[handler] = string.Join(' ', answers);
        }

        Assert.Equal(Lines(expected), Lines(answered));
    }

    private static async Task<(Posting Posting, Proposal Proposal)> AddQuestion(PortalSite site, Sample sample)
    {
        var posting = sample.Published();
        var proposal = sample.Proposal(posting);
        await site.Database.Save(posting, proposal);
        return (posting, proposal);
    }

    private static string Address(string handler, Posting posting, Proposal proposal) => new StringBuilder(handler)
        .Replace("{address}", $"svejser-til-skibsvaerft-{posting.Code}")
        .Replace("{kind}", nameof(EnquiryKind.Proposal))
        .Replace("{id:guid}", proposal.Id.Value.ToString())
        .Replace("{profile:guid}", proposal.ProfileId.Value.ToString())
        .Replace("{code}", posting.Code)
        .Replace("{queue}", "PostingsToPublish")
        .Replace("{language}", "da")
        .Replace("{*path}", "findes-ikke")
        .Replace("{id}", "bm9nbGU")
        .ToString();

    private static async Task<string> Ask(HttpClient visitor, string address)
    {
        var parts = address.Split(' ');
        using var request = new HttpRequestMessage(new HttpMethod(parts[0]), new Uri(parts[1], UriKind.Relative));
        using var answer = await visitor.SendAsync(request);
        return answer switch
        {
            { StatusCode: HttpStatusCode.Redirect, Headers.Location: { } to } when to.ToString().Contains("/konto/log-ind", StringComparison.Ordinal) => "sign-in",
            { StatusCode: HttpStatusCode.Forbidden } => "no",
            { StatusCode: HttpStatusCode.NotFound } => "none",
            { StatusCode: HttpStatusCode.InternalServerError } => "broken",
            _ => "open",
        };
    }

    private static string Lines(Dictionary<string, string> rows) => string.Join(
        '\n',
        rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Key,-70} {row.Value}")));
}
