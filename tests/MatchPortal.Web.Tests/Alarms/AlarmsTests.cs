using System.Net;
using MatchPortal.Core;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Web.Tests.Alarms;

/// <summary>What staff see and do when a company has looked at more than a posting needs.</summary>
public sealed class AlarmsTests
{
    private const string Page = "/medarbejder/alarmer";

    [Fact]
    public async Task Get_Alarms_AreOfOwnCompaniesForAConsultantAndAllForALeaderAndAnAdministrator()
    {
        await using var site = new PortalSite();
        var (mine, other) = (await site.AddSample(), await site.AddSample());
        var (myAlarm, otherAlarm) = (await Alarm(site, mine, "Vores Værft ApS"), await Alarm(site, other, "Deres Værft ApS"));
        var leader = new StaffMember("Lone Leder", StaffFunction.Leader, new StaffContact("lone@kommune.example", "21314151"), mine.Unit.Id, mine.By, mine.Now);
        await site.Database.Save(leader);
        using var consultant = await site.SignInAsConsultant(mine.Consultant);
        using var chief = await site.SignInAsConsultant(leader);
        using var administrator = await site.SignInAsAdministrator(mine.Colleague);

        Assert.Equal(["Vores Værft ApS"], await Names(consultant, Page));
        Assert.Equal(["Vores Værft ApS", "Deres Værft ApS"], await Names(chief, Page));
        Assert.Equal(["Vores Værft ApS", "Deres Værft ApS"], await Names(administrator, "/administration/alarmer"));
        using var refused = await consultant.SendFormAsync($"{Page}?alarm={myAlarm.Id.Value}", new Dictionary<string, string> { ["Input.Alarm"] = otherAlarm.Id.Value.ToString(), ["Input.Note"] = "Ringet." });
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        var start = await consultant.GetPageAsync("/medarbejder");
        Assert.Equal("Alarmer om virksomheder", start.QuerySelector($"a[href='{Page}']")!.TextContent);
    }

    [Fact]
    public async Task Post_WithANote_MarksTheAlarmAsHandledAndWritesItDown()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var alarm = await Alarm(site, sample, "Havnens Værft ApS");
        using var client = await site.SignInAsConsultant(sample.Consultant);
        var address = $"{Page}?alarm={alarm.Id.Value}";

        using var blank = await client.SendFormAsync(address, new Dictionary<string, string> { ["Input.Note"] = "" });
        var again = await blank.ReadPageAsync();
        using var saved = await client.SendFormAsync(address, new Dictionary<string, string> { ["Input.Note"] = "Ringede til Sofie Lund på 60 70 80 90. De leder bredt." });
        var page = await client.GetPageAsync(Page);

        Assert.Contains("Skriv, hvad I har gjort ved alarmen.", again.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var text = page.QuerySelector(".mp-stack > li")!.TextContent;
        Assert.Contains("Behandlet af Karen Blixt i dag", text, StringComparison.Ordinal);
        Assert.Contains("De leder bredt.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("60 70 80 90", text, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main form"));
        Assert.Equal([nameof(AuditAction.SweepHandled)], await site.Database.Read<string>("SELECT Action AS Value FROM AuditEvents WHERE Action = 'SweepHandled'"));
    }

    [Fact]
    public async Task Post_OfWhatAColleagueHasHandled_SaysSo()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        var alarm = await Alarm(site, sample, "Havnens Værft ApS");
        using var client = await site.SignInAsConsultant(sample.Consultant);
        using var first = await client.SendFormAsync($"{Page}?alarm={alarm.Id.Value}", new Dictionary<string, string> { ["Input.Note"] = "Ringet." });
        var open = await Alarm(site, sample, "Havnens Værft ApS", SweepReason.ManyQuestions);

        using var second = await client.SendFormAsync($"{Page}?alarm={open.Id.Value}", new Dictionary<string, string> { ["Input.Alarm"] = alarm.Id.Value.ToString(), ["Input.Note"] = "Ringet igen." });

        Assert.Equal(HttpStatusCode.BadRequest, second.StatusCode);
        Assert.Contains("En kollega har allerede behandlet alarmen.", (await second.ReadPageAsync()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithoutAlarms_SaysSo()
    {
        await using var site = new PortalSite();
        var sample = await site.AddSample();
        using var client = await site.SignInAsConsultant(sample.Consultant);

        var page = await client.GetPageAsync(Page);

        Assert.Equal("Ingen alarmer", page.QuerySelector(".mp-panel h2")!.TextContent);
    }

    private static async Task<SweepAlarm> Alarm(PortalSite site, Sample sample, string name, SweepReason reason = SweepReason.ManyProfiles)
    {
        var alarm = new SweepAlarm(sample.Company.Id, reason, sample.Now);
        await site.Database.Save(alarm);
        await site.Database.Use(async (PortalContext portal) =>
        {
            var company = await portal.Companies.SingleAsync(c => c.Id == sample.Company.Id);
            company.AssignContact(await portal.Staff.SingleAsync(s => s.Id == sample.Consultant.Id), sample.By, sample.Now);
            company.Rename(name, sample.By, sample.Now);
            await portal.SaveChangesAsync();
        });
        return alarm;
    }

    private static async Task<IEnumerable<string>> Names(HttpClient client, string path) => (await client.GetPageAsync(path)).QuerySelectorAll(".mp-stack > li h2").Select(heading => heading.TextContent);
}
