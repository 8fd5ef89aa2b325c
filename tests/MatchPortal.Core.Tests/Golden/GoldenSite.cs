using MatchPortal.Core.Citizens;
using MatchPortal.Core.Citizens.Candidates;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Boards;
using MatchPortal.Core.Tests.Indexes;
using MatchPortal.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Tests.Golden;

/// <summary>The postings and profiles of index-data/golden/search-texts.tsv in a database and in real indexes.</summary>
public sealed class GoldenSite : IAsyncLifetime
{

    private readonly Dictionary<Guid, string> _names = [];
    private readonly List<Entity> _rows = [];
    private TestDatabase _database = null!;
    private RunningFeed _feed = null!;
    private Sample _sample = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        await _database.Open();
        _sample = new Sample(_database.Clock);
        foreach (var row in GoldenTable.Read("search-texts.tsv"))
        {
            Add(row);
            _database.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await _sample.Save(_database, [.. _rows]);
        _feed = await RunningFeed.Start(_database);
        await _feed.CatchUp();
    }

    /// <summary>The names of what is found, the best first, and how many there are.</summary>
    /// <param name="where">opslag or profiler.</param>
    /// <param name="text">As typed.</param>
    public async Task<(IReadOnlyList<string> Names, int Total)> Find(string where, string text)
    {
        await using var scope = _feed.Services.CreateAsyncScope();
        if (where == "opslag")
        {
            var board = (await scope.ServiceProvider.GetRequiredService<PostingBoard>().Find(new() { Text = text, Order = BoardOrder.Best }, 1, TestContext.Current.CancellationToken))!;
            return ([.. board.Hits.Select(id => _names[id.Value])], board.Total);
        }

        var found = (await scope.ServiceProvider.GetRequiredService<CandidateSearch>().Find(new() { Text = text, Order = CandidateOrder.Best }, 1, TestContext.Current.CancellationToken))!;
        return ([.. found.Candidates.Select(candidate => _names[candidate.Profile.Id.Value])], found.Total);
    }

    public async ValueTask DisposeAsync()
    {
        await _feed.DisposeAsync();
        await _database.DisposeAsync();
    }

    private void Add(IReadOnlyDictionary<string, string> row)
    {
        var district = Shipped.Lexicon.Places.PostalDistricts.Find(row["place"])!;
        if (row["where"] == "opslag")
        {
            AddPosting(row, district);
        }
        else
        {
            AddProfile(row, district);
        }
    }

    private void AddPosting(IReadOnlyDictionary<string, string> row, PostalDistrict district)
    {
        var workplace = new Workplace(
            _sample.Company.Id, Sample.NewPNumber(), "Arbejdssted", new WorkplaceAddress("Vestergade 1", district.Code, district.Name, district.Municipality), 8, _sample.By, _sample.Now);
        var posting = new Posting(workplace, PostingKind.OrdinaryJob, _sample.Owner.Id, _sample.By, _sample.Now);
        posting.Revise(
            _sample.Content with
            {
                Title = row["title"],
                OccupationCode = row["trade"],
                Tasks = row["text"],
                Requirements = [.. row["can"].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => new Requirement(RequirementKind.Competence, id, IsMust: true, null))],
                Period = new PostingPeriod(null, null, _sample.Today.AddDays(30)),
            },
            _sample.By,
            _sample.Now);
        posting.Submit(_sample.By, _sample.Now);
        posting.Publish(_sample.Company, _sample.By, _sample.Now);
        _rows.AddRange([workplace, posting]);
        _names.Add(posting.Id.Value, row["name"]);
    }

    private void AddProfile(IReadOnlyDictionary<string, string> row, PostalDistrict district)
    {
        var profile = new CompetenceProfile(new Area(district.Municipality, district.Code), _sample.By, _sample.Now);
        profile.Summarise(row["text"].Scrubbed(), _sample.By, _sample.Now);
        profile.State(new ProfileOccupation(row["trade"], 5, null), _sample.By, _sample.Now);
        foreach (var id in row["can"].Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            profile.State(new ProfileCompetence(id, 3, 3, 2025, CompetenceSource.Work), _sample.By, _sample.Now);
        }

        var person = new Citizen(profile.Id, _sample.Unit.Id, TargetGroup.JobReady, _sample.By, _sample.Now);
        person.ChooseVisibility(Visibility.Municipality, _sample.By, _sample.Now);
        _rows.AddRange([profile, person]);
        _names.Add(profile.Id.Value, row["name"]);
    }
}
