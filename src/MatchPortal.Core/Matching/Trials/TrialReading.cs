using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Scrubbing;

namespace MatchPortal.Core.Matching.Trials;

/// <summary>Reads the lines of a trial as the site reads its database.</summary>
internal sealed class TrialReading(Lexicon lexicon)
{
    private const int UntoldLevel = 3;
    private const int BestLevel = 5;

    private readonly TrialConcepts _concepts = new(lexicon);
    private readonly TextScrubber _scrubber = new(ScrubWords.Load(lexicon.Places));

    /// <param name="profile">The line.</param>
    /// <param name="id">Of its document.</param>
    public StaffProfileSource Profile(TrialProfile profile, Guid id)
    {
        var occupations = _concepts.Occupations(profile.Occupations).ToArray();
        var unknown = occupations.Where(one => one.Group is null).Select(one => new ProfileCompetence(one.Trade!, UntoldLevel, 0, null, CompetenceSource.Work));
        var competences = (profile.Competences ?? []).Select(Competence).Concat(unknown).DistinctBy(competence => competence.CompetenceId);
        return new(
            new ProfileId(id),
            new Area(_concepts.Municipality(profile.Municipality)?.Code ?? "", null),
            _scrubber.Scrub(profile.Text ?? "").Text,
            Wishes.None,
            [.. competences],
            [.. occupations.Where(one => one.Group is not null).DistinctBy(one => one.Group).Select(one => new ProfileOccupation(one.Group!, 0, null))],
            [],
            [],
            [],
            [],
            Visibility.Municipality,
            null,
            HasProtectedAddress: false,
            default,
            default)
        {
            NamedTrades = [.. occupations.Where(one => one.Group is not null).Select(one => one.Trade).OfType<string>()],
        };
    }

    public MatchNeed Posting(TrialPosting posting)
    {
        var occupations = _concepts.Occupations(posting.Occupations).ToArray();
        var unknown = occupations.Where(one => one.Group is null).Select(one => new Requirement(RequirementKind.Competence, one.Trade!, IsMust: false, null));
        var place = _concepts.Municipality(posting.Municipality);
        return new()
        {
            Title = posting.Title ?? "",
            Requirements =
            [
                .. (posting.Must ?? []).Select(asked => Asked(asked, isMust: true)).Concat((posting.Nice ?? []).Select(asked => Asked(asked, isMust: false))).Concat(unknown)
                    .DistinctBy(asked => asked.ConceptId),
            ],
            Occupations = [.. occupations.Where(one => one.Group is not null).Select(one => one.Trade ?? one.Group!).Distinct()],
            Place = place?.Centre,
            Region = place?.Region,
        };
    }

    private Requirement Asked(TrialCompetence asked, bool isMust) =>
        new(RequirementKind.Competence, _concepts.Competence(asked.Concept), isMust, asked.Level is { } level ? Level(level) : null);

    private ProfileCompetence Competence(TrialCompetence held) =>
        new(_concepts.Competence(held.Concept), Level(held.Level ?? UntoldLevel), (int)Math.Clamp(held.Years ?? 0, 0, 60), null, Source(held.Source));

    private static int Level(double level) => (int)Math.Clamp(level, 1, BestLevel);

    private static CompetenceSource Source(string? name) => name?.Trim().ToUpperInvariant() switch
    {
        "WORK" => CompetenceSource.Work,
        "ORDINARY" => CompetenceSource.OrdinaryEducation,
        "WELLCHOSEN" => CompetenceSource.WellChosenTraining,
        "SELFCHOSEN" => CompetenceSource.SelfChosenTraining,
        "PLACEMENT" => CompetenceSource.Placement,
        _ => CompetenceSource.Unknown,
    };
}
