using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Core.Tests.Indexes;
using MatchPortal.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Tests.Postings.Boards;

/// <summary>Some postings in the database and in a real index, each put up ten minutes after the one before, in the order of <see cref="All"/>.</summary>
public sealed class FilledBoard : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private RunningFeed _feed = null!;
    private Sample _sample = null!;
    private Workplace _odense = null!;
    private Workplace _skaarup = null!;

    public List<Posting> All { get; } = [];

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        await _database.Open();
        _sample = new Sample(_database.Clock);
        _odense = Workplace("Odense Smedje", "5000", "Odense C", "461");
        _skaarup = Workplace("Skårup Værksted", "5881", "Skårup Fyn", "479");
        Fill();
        await _sample.Save(_database, [_odense, _skaarup, .. All]);
        _feed = await RunningFeed.Start(_database);
        await _feed.CatchUp();
    }

    /// <summary>The board's answer.</summary>
    public async Task<BoardResult> Find(BoardFilter filter, int page = 1)
    {
        await using var scope = _feed.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<PostingBoard>().Find(filter, page, TestContext.Current.CancellationToken))!;
    }

    /// <summary>The titles on the first page, in order.</summary>
    public async Task<IReadOnlyList<string>> Titles(BoardFilter filter, int page = 1) => TitlesOf(await Find(filter, page));

    public IReadOnlyList<string> TitlesOf(BoardResult result) => [.. result.Hits.Select(id => All.Single(posting => posting.Id == id).Title)];

    public T Use<TDoor, T>(Func<TDoor, T> act)
        where TDoor : notnull
    {
        using var scope = _feed.Services.CreateScope();
        return act(scope.ServiceProvider.GetRequiredService<TDoor>());
    }

    public async ValueTask DisposeAsync()
    {
        await _feed.DisposeAsync();
        await _database.DisposeAsync();
    }

    private void Fill()
    {
        Publish("Svejser til værft", "7212", "Du svejser sektioner af stål sammen med et hold på fire.");
        Publish("Smed med lyst til at lære", "7221", "Du hjælper svejseren og bukker plader.", PostingKind.AdultApprenticeship, at: _odense);
        Publish("Rørsvejser, fjernvarme", "7212", "Vi lægger ny fjernvarme. Du skal have svejsecertifikat.", at: _skaarup, days: 5);
        Publish("Kok til kantinen", "5120", "Du laver mad fra bunden til to hundrede.", PostingKind.FlexJob, new WeeklyHours(8, 10), days: 20);
        Publish("Ældrekøkkenets kok", "5120", "Mad til ældre hver dag, også i weekenden.", hours: new WeeklyHours(20, 30), at: _odense);
        Publish("Åben kok", "5120", "Mad i det fri med dig som leder af holdet. Leder du efter lager eller lagerleder, så se vores andre opslag.", at: _odense, days: 3);
        for (var number = 1; number <= 23; number++)
        {
            Publish($"Lagermedarbejder {number:00}", "4321", "Du pakker varer og kører truck.");
        }

        // None of these is on the board.
        All.AddRange([_sample.Paused(), _sample.Filled(), _sample.Submitted(), _sample.Draft()]);
        Publish("Svejser, hvis frist gik i går", "7212", "Du svejser.", days: 0);
        _database.Clock.Advance(TimeSpan.FromDays(1));
    }

    private void Publish(
        string title, string occupation, string tasks, PostingKind kind = PostingKind.OrdinaryJob, WeeklyHours? hours = null, Workplace? at = null, int days = 14)
    {
        var content = _sample.Content with
        {
            Title = title,
            OccupationCode = occupation,
            Tasks = tasks,
            Requirements = [],
            Hours = hours ?? WeeklyHours.Full,
            Period = new PostingPeriod(null, null, _sample.Today.AddDays(days)),
        };
        var posting = new Posting(at ?? _sample.Workplace, kind, _sample.Owner.Id, _sample.By, _sample.Now);
        posting.Revise(content, _sample.By, _sample.Now);
        posting.Submit(_sample.By, _sample.Now);
        posting.Publish(_sample.Company, _sample.By, _sample.Now);
        All.Add(posting);
        _database.Clock.Advance(TimeSpan.FromMinutes(10));
    }

    private Workplace Workplace(string name, string postalCode, string city, string municipality) =>
        new(_sample.Company.Id, Sample.NewPNumber(), name, new WorkplaceAddress("Vestergade 1", postalCode, city, municipality), 8, _sample.By, _sample.Now);
}
