using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Mail;
using MatchPortal.Core.Privacy.Retention;
using MatchPortal.Core.Rules;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Mail;

public sealed class MailQueueTests
{
    [Fact]
    public async Task Add_WhenTheCallersSaveIsUndone_IsUndoneWithIt()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        var sample = await new Sample(database.Clock).Save(database);

        await database.Use(async (PortalContext portal) =>
        {
            await using var transaction = await portal.Database.BeginTransactionAsync();
            portal.Add(sample.NewMember("Ny Kollega", MemberRole.Recruiter));
            new MailQueue(portal, Post.Signature, post.Clock).Add("ny@firma.example", "Velkommen", "Hej");
            await portal.SaveChangesAsync();
        });

        Assert.Empty(await post.Mails());
        Assert.Equal(["Ole Værft", "Rikke Holm"], await database.Read<string>("SELECT Name AS Value FROM Members ORDER BY Name"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ole")]
    [InlineData("ole@")]
    [InlineData("Ole <ole@vaerft.example>")]
    [InlineData("ole@vaerft.example, rikke@vaerft.example")]
    [InlineData("ole@vaerft.example\r\nBcc: alle@firma.example")]
    public async Task Add_WhenNoMailCanReachTheAddress_SaysSo(string address)
    {
        await using var database = await TestDatabase.Create();

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => new Post(database).Add(address));

        Assert.Equal("E-mailadressen kan ikke bruges. Skriv den som navn@firma.dk.", refused.Message);
    }

    [Fact]
    public async Task Add_WhenTheSubjectIsLong_CutsItWithADot()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        await post.Add("ole@vaerft.example", new string('ø', QueuedMail.SubjectLength) + "x");

        Assert.Equal(new string('ø', QueuedMail.SubjectLength - 1) + "…", (await post.Single()).Subject);
    }

    [Fact]
    public async Task Add_ToEachReader_EndsWithWhomTheyCanCall()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        foreach (var reader in Enum.GetValues<MailReader>())
        {
            await post.Add("en@firma.example", reader: reader);
        }

        Assert.Equal(
            ["Har I spørgsmål? Ring til os på 51 00 00 10. Et menneske svarer.", "Har du spørgsmål? Ring til os på 51 00 00 20. Et menneske svarer.", "Har du spørgsmål? Ring til virksomhedsindgangen på 51 00 00 10."],
            (await post.Mails()).Select(mail => mail.Text.Split('\n')[3]));
    }

    [Fact]
    public async Task Write_ToAFolder_IsReadWithTheNewestFirst()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        var folder = new MailFolder(database.Folder, post.Clock);
        Assert.Empty(await folder.Read(10, TestContext.Current.CancellationToken));
        await post.Add("a@firma.example", "Første", "En\n\nto", stop: new Uri("https://job.example/stop"));
        await post.Add("b@firma.example", "Anden");
        await post.Run(folder);
        var at = post.Clock.Now;
        post.Clock.Advance(TimeSpan.FromHours(1));
        await post.Add("c@firma.example", "Tredje");
        await post.Run(folder);

        var mails = await folder.Read(10, TestContext.Current.CancellationToken);

        Assert.Equal(["Tredje", "Anden", "Første"], mails.Select(mail => mail.Subject));
        Assert.Equal(new WrittenMail(at, "a@firma.example", "Første", "En\n\nto\n\n-- \nHar I spørgsmål? Ring til os på 51 00 00 10. Et menneske svarer.\nSendt af Fjordby Kommune gennem MatchPortal.\n", "https://job.example/stop"), mails[2]);
        Assert.Equal(["Tredje"], (await folder.Read(1, TestContext.Current.CancellationToken)).Select(mail => mail.Subject));
        Assert.All(await post.Mails(), mail => Assert.Equal("", mail.To));
    }

    [Fact]
    public async Task Run_OfTheDailyDeletion_TakesMailsFourteenDaysAfterTheirEnd()
    {
        await using var database = await TestDatabase.Create();
        var post = new Post(database);
        await post.Add("a@firma.example");
        await post.Run(new MailFolder(database.Folder, post.Clock));
        post.Clock.Advance(TimeSpan.FromDays(1));
        await post.Add("b@firma.example");

        Assert.Equal(0, await After(database, 12));
        Assert.Equal(1, await After(database, 1));
        Assert.Equal(1, await After(database, 1));
        Assert.Empty(await post.Mails());
    }

    private static async Task<int> After(TestDatabase database, int days)
    {
        database.Clock.Advance(TimeSpan.FromDays(days) + TimeSpan.FromSeconds(1));
        return (await database.Use((PortalContext portal) => new DailyDeletion(portal, database.Clock).Run(TestContext.Current.CancellationToken))).Mails;
    }
}
