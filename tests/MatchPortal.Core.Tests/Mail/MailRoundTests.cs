using System.Net;
using System.Net.Sockets;
using MatchPortal.Core.Mail;
using MatchPortal.Core.Rules;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Mail;

/// <summary>The queue against a real mail server.</summary>
public sealed class MailRoundTests
{
    private const string Long = "Én linje, der er så lang, at den må brydes undervejs, og som derfor skal være hel igen, når den bliver læst på Ærø, i Aalborg og på Østerbro.";

    [Fact]
    public async Task Run_WhenTheServerTakesIt_DeliversItAndErasesWhatItSaid()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        await using var server = await MailServer.Start();
        var id = await post.Add(
            "ole@vaerft.example",
            "Jeres opslag ”Svejser på Ærø”\r\ner godkendt",
            $"Hej\n\n.et punktum først\n=3D og {Long}\n",
            stop: new Uri("https://job.fjordby.example/beskeder/stop/abc"));

        Assert.Equal((1, false), await post.Run(Post.To(server.Port)));

        var mail = await server.Next();
        Assert.Equal(("portal@fjordby.example", "ole@vaerft.example", false), (mail.From, Assert.Single(mail.To), mail.Secure));
        Assert.Equal("Jeres opslag ”Svejser på Ærø” er godkendt", mail.Header("Subject"));
        Assert.Equal(("\"Fjordby Kommune\" <portal@fjordby.example>", $"<{id.Value:N}@fjordby.example>"), (mail.Header("From"), mail.Header("Message-ID")));
        Assert.Equal(("auto-generated", "<https://job.fjordby.example/beskeder/stop/abc>", "List-Unsubscribe=One-Click"), (mail.Header("Auto-Submitted"), mail.Header("List-Unsubscribe"), mail.Header("List-Unsubscribe-Post")));
        Assert.Equal(
            $"Hej\n\n.et punktum først\n=3D og {Long}\n\n-- \nHar I spørgsmål? Ring til os på 51 00 00 10. Et menneske svarer.\nSendt af Fjordby Kommune gennem MatchPortal.",
            mail.Text().TrimEnd());
        var left = await post.Single();
        Assert.Equal(("", "", "", null), (left.To, left.Subject, left.Text, left.StopAddress));
        Assert.Equal((post.Clock.Now, null, 1), (left.SentAt, left.NextTryAt, left.Tries));
        Assert.Equal((0, false), await post.Run(Post.To(server.Port)));
        Assert.Empty(await server.End());
    }

    [Fact]
    public async Task Run_WhileNoServerAnswers_TriesAtTheStatedTimesAndThenGivesUp()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        var nobody = Post.To(FreePort());
        await post.Add("ole@vaerft.example");
        var waits = new List<double>();

        while (await post.Single() is { NextTryAt: { } next })
        {
            waits.Add((next - post.Clock.Now).TotalMinutes);
            post.Clock.Advance(next - post.Clock.Now);
            await post.Run(nobody);
        }

        Assert.Equal([0, 1, 5, 30, 120, 720], waits);
        var given = await post.Single();
        Assert.Equal((post.Clock.Now, QueuedMail.MostTries, MailProblem.NoAnswer, "ole@vaerft.example"), (given.FailedAt, given.Tries, given.Problem, given.To));
        await using var server = await MailServer.Start();
        Assert.Equal((0, false), await post.Run(Post.To(server.Port)));
        await post.Change(mail => mail.TryAgain(post.Clock.Now));
        Assert.Equal((1, false), await post.Run(Post.To(server.Port)));
        Assert.Equal(["ole@vaerft.example"], (await server.Next()).To);
    }

    [Fact]
    public async Task Run_WhileNoServerAnswers_SpendsATryOfOneMailOnly()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        await post.Add("a@firma.example");
        await post.Add("b@firma.example");

        Assert.Equal((0, true), await post.Run(Post.To(FreePort())));

        Assert.Equal([1, 0], (await post.Mails()).Select(mail => mail.Tries));
    }

    [Fact]
    public async Task Run_WhenTheServerRefusesSome_GivesThoseUpAndDeliversTheOthers()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        await using var server = await MailServer.Start(new { answers = new Dictionary<string, int[]> { ["ukendt@firma.example"] = [550], ["optaget@firma.example"] = [451] } });
        await post.Add("ukendt@firma.example");
        await post.Add("optaget@firma.example");
        await post.Add("ole@vaerft.example");

        Assert.Equal((1, false), await post.Run(Post.To(server.Port)));

        var mails = await post.Mails();
        Assert.Equal([MailProblem.Refused, MailProblem.NotNow, null], mails.Select(mail => mail.Problem));
        Assert.Equal([550, 451, null], mails.Select(mail => mail.ProblemCode));
        Assert.Equal([null, post.Clock.Now.AddMinutes(1), null], mails.Select(mail => mail.NextTryAt));
        Assert.Equal(["ole@vaerft.example"], (await server.Next()).To);
        post.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((1, false), await post.Run(Post.To(server.Port)));
        Assert.Equal(["optaget@firma.example"], (await server.Next()).To);
        Assert.Empty(await server.End());
    }

    [Fact]
    public async Task Run_WhenTheServerDemandsAPassword_SendsWithTheRightOneOnly()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        await using var server = await MailServer.Start(new { user = "portal", password = "hemmelig æøå" });
        await post.Add("ole@vaerft.example");

        Assert.Equal((0, true), await post.Run(Post.To(server.Port, "portal", "forkert")));
        var refused = await post.Single();
        post.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((1, false), await post.Run(Post.To(server.Port, "portal", "hemmelig æøå")));

        Assert.Equal((MailProblem.NotTrusted, null), (refused.Problem, refused.FailedAt));
        Assert.Equal("portal", (await server.Next()).User);
    }

    /// <summary>Its certificate is one that anybody can make: a stranger in the middle would have one too.</summary>
    [Fact]
    public async Task Run_WhenTheServerCannotProveWhoItIs_SendsNothing()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        await using var secure = await MailServer.Start(new { tls = true });
        await using var open = await MailServer.Start();
        await post.Add("ole@vaerft.example");

        Assert.Equal((0, true), await post.Run(Post.To(secure.Port, tls: true)));
        Assert.Equal(MailProblem.NotTrusted, (await post.Single()).Problem);
        post.Clock.Advance(TimeSpan.FromMinutes(1));
        await post.Run(Post.To(open.Port, tls: true));

        Assert.NotNull((await post.Single()).Problem);
        Assert.Empty(await secure.End());
        Assert.Empty(await open.End());
    }

    [Fact]
    public async Task Run_AfterASiteWasKilledWhileSending_SendsOnceMore()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        await using var server = await MailServer.Start();
        await post.Add("ole@vaerft.example");
        await Assert.ThrowsAsync<OperationCanceledException>(() => post.Run(new Killed()));

        Assert.Equal((0, false), await post.Run(Post.To(server.Port)));
        post.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((1, false), await post.Run(Post.To(server.Port)));
        post.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal((0, false), await post.Run(Post.To(server.Port)));

        await server.Next();
        Assert.Empty(await server.End());
    }

    [Fact]
    public async Task Run_AfterASiteWasKilledAtEveryTry_GivesUp()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        await post.Add("ole@vaerft.example");
        for (var @try = 0; @try < QueuedMail.MostTries; @try++)
        {
            await Assert.ThrowsAsync<OperationCanceledException>(() => post.Run(new Killed()));
            post.Clock.Advance(TimeSpan.FromHours(12));
        }

        Assert.Equal((0, false), await post.Run(new Killed()));

        Assert.Equal((MailProblem.Interrupted, post.Clock.Now), ((await post.Single()).Problem, (await post.Single()).FailedAt));
    }

    [Fact]
    public async Task Run_TwiceAtOnce_DeliversEachOnce()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        await using var server = await MailServer.Start();
        string[] readers = [.. Enumerable.Range(1, 6).Select(number => $"laeser{number}@firma.example")];
        foreach (var reader in readers)
        {
            await post.Add(reader);
        }

        var sent = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => post.Run(Post.To(server.Port))));

        Assert.Equal(readers.Length, sent.Sum(round => round.Sent));
        Assert.Equal(readers, (await server.End()).Select(mail => mail.To.Single()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Run_WhenNobodyIsSetUp_LeavesItWaiting()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        await post.Add("ole@vaerft.example");

        Assert.Equal((0, false), await post.Run((IMailCarrier?)null));

        Assert.Equal((0, post.Clock.Now), ((await post.Single()).Tries, (await post.Single()).NextTryAt));
    }

    [Fact]
    public async Task TryAgain_WhileThePortalTriesItself_IsRefused()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        await post.Add("ole@vaerft.example");

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => post.Change(mail => mail.TryAgain(post.Clock.Now)));

        Assert.Equal("Portalen er ikke færdig med at prøve selv.", refused.Message);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // A process that ends here has said to the server what it wanted, and stored nothing of it.
    private sealed class Killed : IMailCarrier
    {
        public Task<MailReceipt> Carry(QueuedMail mail, CancellationToken cancel) => throw new OperationCanceledException();
    }
}
