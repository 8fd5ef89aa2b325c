using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.TestKit;

namespace MatchPortal.Benchmarks.Matching;

/// <summary>People and postings of one municipality and its neighbours, made from the lexicon's own trades: each knows most of what the trade asks for and a little else.</summary>
internal sealed class MadeMunicipality
{
    private const string Region = "1083";
    private const int Texts = 400;

    private readonly Random _lot;
    private readonly Lexicon _lexicon;
    private readonly string[] _trades;
    private readonly PostalDistrict[] _districts;
    private readonly string[] _certificates;
    private readonly ScrubbedText[] _texts;

    public MadeMunicipality(Lexicon lexicon, int seed)
    {
        (_lexicon, _lot) = (lexicon, new(seed));
        _trades = [.. lexicon.Occupations.All.Where(group => group.Level == OccupationLevel.Unit && lexicon.Competences.LinksOfOccupation(group.Code).Length >= 4).Select(group => group.Code)];
        _lot.Shuffle(_trades);
        _districts = [.. lexicon.Places.PostalDistricts.All.Where(district => district.Code.StartsWith('5'))];
        _certificates = [.. lexicon.Certificates.All.Select(one => one.Id)];
        _texts = [.. Enumerable.Range(0, Texts).Select(_ => Text())];
    }

    public IReadOnlyList<StaffProfileSource> People(int count) => [.. Enumerable.Range(0, count).Select(Person)];

    public IReadOnlyList<MatchNeed> Postings(int count) => [.. Enumerable.Range(0, count).Select(_ => Posting())];

    private StaffProfileSource Person(int number)
    {
        var trade = Trade();
        var links = _lexicon.Competences.LinksOfOccupation(trade).Select(link => link.Competence).Where(_ => _lot.Next(10) < 6);
        var foreign = _lexicon.Competences.LinksOfOccupation(Trade()).Select(link => link.Competence).Take(_lot.Next(4));
        return new(
            new ProfileId(new Guid(number, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
            new Area("461", _lot.GetItems(_districts, 1)[0].Code),
            _lot.GetItems(_texts, 1)[0],
            new([trade], Kinds(), Hours(), _lot.Next(4) == 0 ? null : 5 * _lot.Next(1, 12), null, null),
            [.. links.Concat(foreign).Distinct().Select(id => new ProfileCompetence(id, _lot.Next(1, 6), _lot.Next(20), 2026 - _lot.Next(15), Enum.GetValues<CompetenceSource>()[_lot.Next(6)]))],
            [new(trade, _lot.Next(25), null)],
            [],
            [.. _lot.GetItems(_certificates, _lot.Next(3)).Distinct().Select(id => new ProfileCertificate(id, new(2024, 1, 1), null))],
            [new("da", (LanguageLevel)_lot.Next(1, 4))],
            _lot.Next(10) < 6 ? ["B"] : [],
            Visibility.Municipality,
            null,
            HasProtectedAddress: false,
            default,
            default)
        {
            LiveProposals = Math.Max(0, _lot.Next(8) - 5),
        };
    }

    private MatchNeed Posting()
    {
        var trade = Trade();
        string[] asked = [.. _lexicon.Competences.LinksOfOccupation(trade).Select(link => link.Competence)];
        _lot.Shuffle(asked);
        var musts = _lot.Next(2, 5);
        string[] titles = [_lexicon.Occupations[trade].Label, .. _lexicon.Occupations.TitlesOf(trade).Select(title => title.Title)];
        return new()
        {
            Title = _lot.GetItems(titles, 1)[0],
            Requirements =
            [
                .. asked.Take(_lot.Next(4, 9)).Select((id, at) => new Requirement(RequirementKind.Competence, id, at < musts, _lot.Next(3) == 0 ? null : _lot.Next(1, 5))),
                .. _lot.Next(5) == 0 ? [new Requirement(RequirementKind.Licence, "B", IsMust: true, null)] : Array.Empty<Requirement>(),
            ],
            Occupations = [trade],
            Kind = PostingKind.OrdinaryJob,
            Hours = Hours(),
            Place = _lot.GetItems(_districts, 1)[0].Centre,
            Region = Region,
        };
    }

    // Some trades are common.
    private string Trade() => _trades[(int)(_trades.Length * Math.Pow(_lot.NextDouble(), 2))];

    private IReadOnlyList<PostingKind> Kinds() => _lot.Next(3) == 0 ? [PostingKind.OrdinaryJob, PostingKind.WageSubsidyJob] : [];

    private WeeklyHours Hours() => _lot.Next(3) == 0 ? new(_lot.Next(15, 30), WeeklyHours.FullWeek) : new(30, WeeklyHours.FullWeek);

    private ScrubbedText Text() => string.Join(' ', _lot.GetItems(_trades, 12).Select(trade => $"Jeg har arbejdet som {_lexicon.Occupations[trade].Label}.")).Scrubbed();
}
