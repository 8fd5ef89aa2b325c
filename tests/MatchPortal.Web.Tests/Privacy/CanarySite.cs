using System.Collections.Concurrent;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies.Questions;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Core.Training;
using MatchPortal.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MatchPortal.Web.Tests.Privacy;

/// <summary>The site on a database with canaries in every column that could hold one, and all that it logs.</summary>
public sealed class CanarySite : PortalSite
{
    public ConcurrentQueue<string> Logged { get; } = [];

    public Sample Sample { get; private set; } = null!;

    public Posting Posting { get; private set; } = null!;

    /// <summary>Plants, starts the site, and waits until its indexes are built.</summary>
    public async Task Start()
    {
        Database.Saved = _ => Task.CompletedTask;
        await Database.Open();
        await Plant();
        Database.Saved = IndexesHold;
        _ = Services;
        await IndexesHold((await Database.Read<long>("SELECT MAX(Sequence) AS Value FROM IndexChanges")).Single());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(new LogCapture(Logged)));
    }

    private async Task Plant()
    {
        Sample = new Sample(Clock);
        var (by, now, written) = (Sample.By, Sample.Now, Canaries.Sentence.Scrubbed());
        Sample.Citizen.ChooseVisibility(Visibility.Employers, by, now);
        Sample.Citizen.AssessRisk(RiskBand.High, written, by, now);
        Sample.Profile.Wish(Wishes.None with { WillNotDo = written }, by, now);
        Posting = Sample.Published();
        await Sample.Save(
            Database, Posting, Sample.Proposal(Posting), Sample.Request(Posting), Sample.Course(TrainingChoice.Ordinary), Sample.Decision(), new SweepAlarm(Sample.Company.Id, SweepReason.ManyProfiles, now),
            new CandidateMark(Posting, Sample.Profile.Id, by, now), new ConsultantQuestion(QuestionKind.Candidates, Sample.Company, Posting.Id, written, Sample.Owner.Id, now));
        foreach (var (table, column) in StoredTexts.Of(StoredTexts.Scrubbed))
        {
            await Store(table, column, written.Value);
        }

        foreach (var (table, column) in StoredTexts.Of(StoredTexts.Identity))
        {
            await Store(table, column, Canaries.For(column));
        }
    }

    private async Task Store(string table, string column, string text)
    {
        if (await Database.Execute($"UPDATE \"{table}\" SET \"{column}\" = {{0}}", text) == 0)
        {
            throw new InvalidOperationException($"The sample has no row in {table}: nothing could be planted in {column}.");
        }
    }
}
