using MatchPortal.Core.Citizens;
using MatchPortal.Core.Citizens.Candidates;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Tests.Indexes;
using MatchPortal.Core.Training;
using MatchPortal.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MatchPortal.Core.Tests.Citizens.Candidates;

/// <summary>Some citizens in the database and in a real index; the summary begins with their number.</summary>
public sealed class FilledCandidates : IAsyncLifetime
{
    private readonly List<Entity> _rows = [];
    private TestDatabase _database = null!;
    private RunningFeed _feed = null!;
    private Sample _sample = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create();
        await _database.Open();
        _sample = new Sample(_database.Clock);
        Fill();
        await _sample.Save(_database, [.. _rows]);
        _feed = await RunningFeed.Start(_database);
        await _feed.CatchUp();
    }

    public async Task<CandidateResult> Find(CandidateFilter filter)
    {
        await using var scope = _feed.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<CandidateSearch>().Find(filter, 1, TestContext.Current.CancellationToken))!;
    }

    /// <summary>The first word of each summary, in order.</summary>
    public async Task<string> Names(CandidateFilter filter) => string.Join(' ', (await Find(filter)).Candidates.Select(candidate => candidate.Profile.Summary.Value.Split(' ')[0]));

    /// <summary>Hides somebody in the database without the index hearing of it.</summary>
    public Task HideUnheard(string name) => _database.Use(async (PortalContext portal) =>
    {
        var profile = (await portal.Profiles.ToListAsync()).Single(profile => profile.Summary.Value.StartsWith(name, StringComparison.Ordinal));
        await portal.Citizens.Where(citizen => citizen.ProfileId == profile.Id).ExecuteUpdateAsync(row => row.SetProperty(citizen => citizen.Visibility, Visibility.Hidden));
    });

    public async ValueTask DisposeAsync()
    {
        await _feed.DisposeAsync();
        await _database.DisposeAsync();
    }

    private void Fill()
    {
        Add("Første svejser hele dagen", Visibility.Municipality, "7212", "5700", profile =>
        {
            profile.State(new ProfileCompetence("mag-svejsning", 4, 6, 2026, CompetenceSource.Work), _sample.By, _sample.Now);
            profile.State(new ProfileCertificate("gaffeltruckcertifikat-b", _sample.Today.AddYears(-2), null), _sample.By, _sample.Now);
            profile.StateLicence("B", _sample.By, _sample.Now);
        });
        Add("Anden vil gerne lære at svejse", Visibility.Employers, "5120", "5000", profile =>
        {
            profile.State(new ProfileCertificate("gaffelstablercertifikat-a", _sample.Today.AddYears(-6), _sample.Today.AddYears(-1)), _sample.By, _sample.Now);
            profile.Wish(Wishes.None with { Hours = new WeeklyHours(8, 15), AvailableFrom = _sample.Today.AddDays(30) }, _sample.By, _sample.Now);
        }, TargetGroup.FlexJob);
        Add("Tredje kører truck", Visibility.Employers, "8344", "5881", profile =>
        {
            profile.State(new ProfileCertificate("gaffelstablercertifikat-a", _sample.Today.AddYears(-1), null), _sample.By, _sample.Now);
            profile.StateLicence("B", _sample.By, _sample.Now);
            profile.StateLicence("C", _sample.By, _sample.Now);
            profile.Wish(Wishes.None with { AvailableFrom = _sample.Today.AddDays(7) }, _sample.By, _sample.Now);
        });
        Add("Fjerde svejser og er skjult", Visibility.Hidden, "7212", "5700");
        Add("Femte svejser og holder pause", Visibility.Employers, "7212", "5700", citizen: citizen => citizen.PauseUntil(_sample.Today.AddDays(3), _sample.By, _sample.Now));
        Add("Sjette svejser bag beskyttet adresse", Visibility.Municipality, "7212", "5700", citizen: citizen => citizen.ProtectAddress(true, _sample.By, _sample.Now));
        Add("Syvende er ikke længere borger her", Visibility.Employers, "7212", "5700", citizen: citizen => citizen.Close(_sample.By, _sample.Now));
    }

    private void Add(
        string summary, Visibility visibility, string occupation, string postalCode, Action<CompetenceProfile>? fill = null, TargetGroup group = TargetGroup.JobReady, Action<Citizen>? citizen = null)
    {
        var profile = new CompetenceProfile(new Area(postalCode == "5000" ? "461" : "479", postalCode), _sample.By, _sample.Now);
        profile.Summarise(summary.Scrubbed(), _sample.By, _sample.Now);
        profile.State(new ProfileOccupation(occupation, 5, null), _sample.By, _sample.Now);
        fill?.Invoke(profile);
        var person = new Citizen(profile.Id, _sample.Unit.Id, group, _sample.By, _sample.Now);
        person.ChooseVisibility(visibility, _sample.By, _sample.Now);
        citizen?.Invoke(person);
        var course = new TrainingRecord(
            profile.Id, "Et kursus".Scrubbed(), new TrainingPeriod(_sample.Today.AddYears(-1), null), [], group == TargetGroup.FlexJob ? TrainingChoice.SelfChosen : TrainingChoice.Ordinary, _sample.By, _sample.Now);
        _rows.AddRange([profile, person, course]);
        _database.Clock.Advance(TimeSpan.FromMinutes(1));
    }
}
