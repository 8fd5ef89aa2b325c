using MatchPortal.Core.Indexes;
using MatchPortal.Search.Port;
using MatchPortal.TestKit;
using MatchPortal.Web.Pages.Public.Postings;
using MatchPortal.Web.Tests.Access;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Web.Tests.Privacy;

/// <summary>
/// Who a citizen is, planted in every text of a database: it reaches no index, no log, no file beside the database and no answer that a stranger or a company gets.
/// </summary>
public sealed class CanaryTests
{
    private const int MostListings = 100;

    private const string AllTexts = """
        SELECT t.name || '.' || c.name AS Value FROM sqlite_master t, pragma_table_info(t.name) c
        WHERE t.type = 'table' AND upper(c.type) = 'TEXT' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\' AND t.name NOT LIKE 'sqlite%' ORDER BY 1
        """;

    // Where the parts of an address in braces lead to something.
    private static readonly Dictionary<string, string> Values = new() { ["{language}"] = "en", ["{**path:file}"] = "findes-ikke.txt", ["{*path}"] = "findes-ikke" };

    [Fact]
    public async Task Columns_ThatHoldText_AreListedWithWhatTheyHold()
    {
        await using var database = await TestDatabase.Create();

        Assert.Equal(await database.Read<string>(AllTexts), StoredTexts.Holds.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sentence_WhenScrubbed_KeepsTheTradeOnly()
    {
        Assert.NotEmpty(Canaries.In(Canaries.Sentence));
        Assert.Empty(Canaries.In(Canaries.Sentence.Scrubbed().Value));
        Assert.Contains(Canaries.Kept, Canaries.Sentence.Scrubbed().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Site_OnADatabaseFullOfThem_LetsNoneOut()
    {
        await using var site = new CanarySite();
        await site.Start();

        List<string> leaks = [];
        leaks.AddRange(InTerms(site));
        leaks.AddRange(await InAnswers(site, "a stranger", site.Visitor(), visitor: 0));
        leaks.AddRange(await InAnswers(site, "an employer", await site.SignInAsEmployer(site.Sample.Owner), visitor: 1));
        await Work(site);
        leaks.AddRange(await InMails(site));
        leaks.AddRange(InFiles(site));
        leaks.AddRange(site.Logged.SelectMany(line => Canaries.In(line).Select(canary => $"{canary} in the log: {line}")));

        Assert.Empty(leaks);
        Assert.NotEmpty(site.Logged);
    }

    private static List<string> InTerms(CanarySite site)
    {
        var found = site.Services.GetRequiredService<PortalIndexes>().All.SelectMany(Terms).ToList();
        Assert.Contains(found, term => term.StartsWith("staff-profiles summary ", StringComparison.Ordinal) && term.Contains(Canaries.Kept, StringComparison.Ordinal));
        return [.. found.SelectMany(term => Canaries.In(term).Select(canary => $"{canary} in a term: {term}"))];
    }

    private static IEnumerable<string> Terms(LiveIndex index)
    {
        using var snapshot = index.Snapshot()!;
        return [.. index.Schema.Fields
            .Where(field => field.Kind is FieldKind.Text or FieldKind.Keyword or FieldKind.Concept)
            .SelectMany(field => snapshot.Terms(field.Name).Select(term => $"{index.Name} {field.Name} {term.Term}"))];
    }

    // Every address that the table of access says this visitor may open, pages and JSON alike, and searches for the canaries themselves.
    private static async Task<List<string>> InAnswers(CanarySite site, string who, HttpClient client, int visitor)
    {
        Values["{address}"] = PostingAddress.Of(site.Posting.Title, site.Posting.Code)["/opslag/".Length..];
        List<string> leaks = [];
        var open = AccessTable.Rows.Where(row => row.Handler.StartsWith("GET ", StringComparison.Ordinal) && row.Expected[visitor] is "open" or "none").Select(row => Filled(row.Handler[4..]));
        foreach (var path in (IEnumerable<string>)[.. open, "/opslag?q=raku", "/opslag/forslag?q=lud", "/forslag/steder?q=kvi"])
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            var text = $"{answer.Headers} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}";
            leaks.AddRange(Canaries.In(text).Select(canary => $"{canary} to {who} at {path}"));
        }

        return leaks;
    }

    private static string Filled(string template)
    {
        var path = Values.Aggregate(template, (at, value) => at.Replace(value.Key, value.Value, StringComparison.Ordinal));
        return path.Replace("{id:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{id}", "ukendt", StringComparison.Ordinal);
    }

    // Staff and the citizen see what they may see; what they do must leave no trace in log and files.
    private static async Task Work(CanarySite site)
    {
        using var consultant = await site.SignInAsConsultant(site.Sample.Consultant);
        using var citizen = await site.SignInAsCitizen(site.Sample.Citizen);
        using var stranger = site.NewClient();
        foreach (var (client, path) in new[] { (consultant, "/medarbejder"), (consultant, "/medarbejder/kandidater?q=raku"), (citizen, "/min-side"), (stranger, "/opslag?q=140283-2747") })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Contains((int)answer.StatusCode, (int[])[200, 400]);
        }

        using var tried = await stranger.SendFormAsync("/privatliv/fri-tekst", new Dictionary<string, string> { ["Input.Text"] = Canaries.Sentence });
        using var suggested = await citizen.SendFormAsync("/min-side/kompetencer", new Dictionary<string, string> { ["Suggest.Text"] = Canaries.Sentence });
        using var refused = await stranger.SendSignIn("zebrafinke77@kanariepost.dk", "Ludmilla Quistgaard");
        Assert.Equal((200, 200, 400), ((int)tried.StatusCode, (int)suggested.StatusCode, (int)refused.StatusCode));
    }

    // In the queue what is on its way, in the folder what was sent. The reader's own address is no secret to the reader.
    private static async Task<List<string>> InMails(CanarySite site)
    {
        await site.Post(site.Sample.Owner.Contact.Email, "Nyt om jeres opslag", "Se mere i portalen.");
        var queued = await site.Database.Read<string>("SELECT \"Subject\" || ' ' || \"Text\" || ' ' || COALESCE(\"StopAddress\", '') AS Value FROM Mails");
        var sent = await site.Mails();
        Assert.Contains(sent, mail => mail.Subject == "Nyt om jeres opslag");
        return [.. queued.Concat(sent.Select(mail => $"{mail.Subject} {mail.Text} {mail.StopAddress}")).SelectMany(text => Canaries.In(text).Select(canary => $"{canary} in a mail: {text}"))];
    }

    // All but the database, the keys, the mails looked at above and the locks that say who runs: indexes, logs, whatever comes later.
    private static List<string> InFiles(CanarySite site)
    {
        var folder = site.Database.Folder;
        var files = Read(() => Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(folder.Database, StringComparison.Ordinal) && !file.StartsWith(folder.Keys, StringComparison.Ordinal) && !file.StartsWith(folder.Mail, StringComparison.Ordinal) && Path.GetExtension(file) != ".lock"));
        Assert.Contains(files.Keys, file => file.StartsWith(folder.Indexes, StringComparison.Ordinal));
        return [.. files.SelectMany(file => Canaries.In(file.Value).Select(canary => $"{canary} in {Path.GetRelativePath(folder.Root, file.Key)}"))];
    }

    // The running site writes on: a commit puts new files of an index in the place of old ones. Where one has gone since they were listed, all are listed again, so that what took
    // its place is read.
    private static Dictionary<string, byte[]> Read(Func<IEnumerable<string>> list)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return list().ToDictionary(file => file, Read, StringComparer.Ordinal);
            }
            catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException && tries < MostListings)
            {
            }
        }
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
