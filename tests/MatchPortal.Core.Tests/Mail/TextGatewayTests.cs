using System.Text.Json;
using MatchPortal.Core.Data;
using MatchPortal.Core.Mail;
using MatchPortal.Core.Rules;
using MatchPortal.TestKit;
using Microsoft.Extensions.Logging.Abstractions;

namespace MatchPortal.Core.Tests.Mail;

/// <summary>Text messages against a real HTTP server.</summary>
public sealed class TextGatewayTests
{
    private const string Signed = "I har fået svar. \"Se\" portalen & læs Fjordby Kommune, tlf. 51 00 00 10";

    [Fact]
    public async Task Run_WithABody_PostsItWithTheValuesInPlace()
    {
        await using var database = await TestDatabase.Create();
        await using var server = await TextServer.Start();
        var id = await Add(database);

        Assert.Equal((1, false), await Run(database, new TextOptions { Url = $"{server.Address}/v1/send", Body = """{"to":["{to}"],"from":"{from}","message":"{text}"}""", Key = "key-1", Sender = "Fjordby" }));

        var sent = Assert.Single(server.Received);
        Assert.Equal(("POST", "/v1/send", "application/json; charset=utf-8", "Bearer key-1", id.Value.ToString("N")), (sent.Method, sent.Path, sent.Type, sent.Authorization, sent.Key));
        using var body = JsonDocument.Parse(sent.Body);
        Assert.Equal(("+4540506070", "Fjordby", Signed), (body.RootElement.GetProperty("to")[0].GetString(), body.RootElement.GetProperty("from").GetString(), body.RootElement.GetProperty("message").GetString()));
        var left = Assert.Single(await new Post(database).Mails());
        Assert.Equal(("", "", database.Clock.Now), (left.To, left.Text, left.SentAt));
    }

    [Fact]
    public async Task Run_WithoutABody_AsksForTheAddress()
    {
        await using var database = await TestDatabase.Create();
        await using var server = await TextServer.Start();
        await Add(database);

        await Run(database, new TextOptions { Url = $"{server.Address}/send?to={{to}}&from={{from}}&text={{text}}", Key = "abc", Sender = "Fjordby" });

        var sent = Assert.Single(server.Received);
        Assert.Equal(("GET", $"/send?to=%2B4540506070&from=Fjordby&text={Uri.EscapeDataString(Signed)}", "Bearer abc"), (sent.Method, sent.Path, sent.Authorization));
    }

    [Theory]
    [InlineData(503, MailProblem.NotNow, false)]
    [InlineData(429, MailProblem.NotNow, false)]
    [InlineData(401, MailProblem.NotTrusted, false)]
    [InlineData(400, MailProblem.Refused, true)]
    [InlineData(302, MailProblem.Refused, true)]
    public async Task Run_WhenTheGatewaySaysNo_TriesAgainOrGivesUp(int code, MailProblem problem, bool isFinal)
    {
        await using var database = await TestDatabase.Create();
        await using var server = await TextServer.Start(code);
        await Add(database);
        var options = new TextOptions { Url = $"{server.Address}/send?to={{to}}&text={{text}}", Sender = "Fjordby" };

        await Run(database, options);

        var mail = Assert.Single(await new Post(database).Mails());
        Assert.Equal((problem, code, isFinal), (mail.Problem, mail.ProblemCode, mail.FailedAt is not null));
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((isFinal ? 0 : 1, false), await Run(database, options));
        Assert.Equal(isFinal ? 1 : 2, server.Received.Count);
        Assert.Single(server.Received.Select(sent => sent.Key).Distinct());
    }

    [Fact]
    public async Task Run_WhenNoGatewayAnswers_TriesAgain()
    {
        await using var database = await TestDatabase.Create();
        await Add(database);

        Assert.Equal((0, true), await Run(database, new TextOptions { Url = "http://127.0.0.1:9/send?to={to}&text={text}", Sender = "Fjordby" }));

        Assert.Equal(MailProblem.NoAnswer, Assert.Single(await new Post(database).Mails()).Problem);
    }

    [Fact]
    public async Task Run_WhenOnlyMailIsSetUp_LeavesTextMessagesWaiting()
    {
        await using var database = await TestDatabase.Create();
        await Add(database);

        Assert.Equal((0, false), await new Post(database).Run(new MailFolder(database.Folder, database.Clock)));

        Assert.Equal(0, Assert.Single(await new Post(database).Mails()).Tries);
    }

    [Theory]
    [InlineData("4050607")]
    [InlineData("+4540506070")]
    [InlineData("4050607a")]
    public async Task AddText_ToWhatIsNoNumber_SaysSo(string number)
    {
        await using var database = await TestDatabase.Create();

        Assert.Equal("Skriv et telefonnummer med 8 cifre.", (await Assert.ThrowsAsync<RuleBrokenException>(() => Add(database, number))).Message);
    }

    private static Task<MailId> Add(TestDatabase database, string number = "40506070") => database.Use(async (PortalContext portal) =>
    {
        var id = new MailQueue(portal, Post.Signature, database.Clock).AddText(number, "I har fået svar. \"Se\" portalen & læs ", MailReader.Company);
        await portal.SaveChangesAsync();
        return id;
    });

    private static Task<(int Sent, bool IsCutShort)> Run(TestDatabase database, TextOptions options) => database.Use(async (PortalContext portal) =>
    {
        using var gateway = new TextGateway(options);
        return await new MailRound(portal, new MailCarriers(null, gateway), database.Clock, NullLogger<MailRound>.Instance).Run(TestContext.Current.CancellationToken);
    });
}
