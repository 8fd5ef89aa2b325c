using System.Net;
using MatchPortal.Core.Companies;
using MatchPortal.TestKit;

namespace MatchPortal.Web.Tests.Employer;

/// <summary>How a company comes in.</summary>
public sealed class RegistrationTests(PortalSite site) : IClassFixture<PortalSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Post_WhenNobodyHasTheNumber_OpensCompanyWorkplaceAndAccount()
    {
        var cvr = Sample.NewCvr().Value;
        using var client = site.NewClient();

        using var answer = await client.SendFormAsync($"/opret-virksomhed?cvr={cvr}", Typed());
        var start = await client.GetPageAsync("/virksomhed");
        var company = await client.GetPageAsync("/virksomhed/oplysninger");

        Assert.Equal("/virksomhed", answer.Headers.Location!.OriginalString);
        Assert.Equal("Skærbæk Svejs", start.QuerySelector("h1")!.TextContent);
        Assert.Contains("Kommunen er ved at godkende jer", start.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Havnegade 4, 5700 Svendborg", company.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Jette Skærbæk (det er dig)", company.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WhenTheNumberDoesNotLookLikeOne_AsksAndLetsItPass()
    {
        using var client = site.NewClient();

        var asked = await client.GetPageAsync("/opret-virksomhed?cvr=12345678");
        var passed = await client.GetPageAsync("/opret-virksomhed?cvr=12345678&passer=true");

        Assert.Contains("Er nummeret skrevet rigtigt?", asked.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(asked.QuerySelector("form[method=post] [name='Input.Company']"));
        Assert.NotNull(passed.QuerySelector("form[method=post] [name='Input.Company']"));
    }

    [Fact]
    public async Task Post_WhenSomethingIsMissing_SaysWhatAndKeepsWhatWasTyped()
    {
        using var client = site.NewClient();

        using var answer = await client.SendFormAsync($"/opret-virksomhed?cvr={Sample.NewCvr().Value}", Typed("Input.Workplace.PostalCode", "57"));
        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(["Skriv et dansk postnummer med 4 cifre."], page.QuerySelectorAll(".mp-errors li").Select(item => item.TextContent));
        Assert.Equal("Skærbæk Svejs", page.QuerySelector("[name='Input.Company']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_WhenTheCompanyIsHere_AsksItsOwnerAndOpensNothing()
    {
        var sample = await site.AddSample();
        using var stranger = site.NewClient();
        using var owner = await site.SignInAsEmployer(sample.Owner);

        using var asked = await stranger.SendFormAsync(
            $"/opret-virksomhed?cvr={sample.Company.Cvr.Value}",
            new Dictionary<string, string> { ["Asking.Person"] = "Nina Ny", ["Asking.Email"] = "nina@vaerft.example", ["Asking.Phone"] = "40 50 60 71" });
        using var closed = await stranger.GetAsync(new Uri("/virksomhed", UriKind.Relative), Cancel);
        var company = await owner.GetPageAsync("/virksomhed/oplysninger");

        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.StartsWith("/konto/log-ind", closed.Headers.Location!.OriginalString.Replace(site.Address.ToString().TrimEnd('/'), "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Nina Ny beder om adgang", company.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WhenTheOwnerLetsSomebodyIn_MailsALinkThatOpensTheAccount()
    {
        await using var own = new PortalSite();
        var sample = await own.AddSample();
        await own.Database.Save(CompanyMember.Asking(sample.Company.Id, "Nina Ny", new MemberContact("nina@vaerft.example", null), sample.Now));
        using var owner = await own.SignInAsEmployer(sample.Owner);

        using var let = await owner.SendFormAsync("/virksomhed/oplysninger", new Dictionary<string, string>(), "form[action*=LetIn]");
        var mail = Assert.Single(await own.Mails());
        var code = mail.Text[(mail.Text.IndexOf("kode=", StringComparison.Ordinal) + 5)..][..14];
        using var nina = own.NewClient();
        using var opened = await nina.SendFormAsync($"/konto/invitation?kode={code}", new Dictionary<string, string> { ["Input.Password"] = SignIns.Password });

        Assert.Equal("nina@vaerft.example", mail.To);
        Assert.Equal("/virksomhed", opened.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Post_WhenARecruiterTriesToManageColleagues_IsRefused()
    {
        var sample = await site.AddSample();
        using var recruiter = await site.SignInAsEmployer(sample.Recruiter);
        var token = (await recruiter.GetPageAsync("/virksomhed/opslag/nyt")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["member"] = sample.Owner.Id.Value.ToString() });
        using var answer = await recruiter.PostAsync(new Uri("/virksomhed/oplysninger?handler=TakeOut", UriKind.Relative), content, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Det er virksomhedens ejer, der bestemmer, hvem der er med.", (await answer.ReadPageAsync()).Body!.TextContent, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Typed(string? field = null, string value = "")
    {
        var typed = new Dictionary<string, string>
        {
            ["Input.Company"] = "Skærbæk Svejs",
            ["Input.Workplace.Number"] = Sample.NewPNumber().Value,
            ["Input.Workplace.Name"] = "Værkstedet",
            ["Input.Workplace.Street"] = "Havnegade 4",
            ["Input.Workplace.PostalCode"] = "5700",
            ["Input.Workplace.Headcount"] = "12,5",
            ["Input.Person"] = "Jette Skærbæk",
            ["Input.Email"] = $"jette{Guid.NewGuid():N}@svejs.example",
            ["Input.Phone"] = "40 50 60 70",
            ["Input.Password"] = SignIns.Password,
        };
        if (field is not null)
        {
            typed[field] = value;
        }

        return typed;
    }
}
