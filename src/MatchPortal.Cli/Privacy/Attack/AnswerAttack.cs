using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>
/// Reads the rows that companies are shown, through the guard, and counts for each how many published profiles would have the very same row. A public CV bank is joined with the
/// rows of postings as they are: whoever stands in it under his name is as alone as his row.
/// </summary>
internal sealed class AnswerAttack
{
    private const int Asked = 60;

    private readonly AttackedSite _site;
    private readonly AttackPostings _postings;
    private readonly Target[] _published;
    private readonly Dictionary<int, ToldProfile[]> _classes;
    private readonly ILookup<string, int> _numbers;

    public AnswerAttack(AttackedSite site, AttackPostings postings, IReadOnlyList<Target> targets)
    {
        (_site, _postings) = (site, postings);
        _published = [.. targets.Where(target => target.Row is not null)];
        _classes = _published.GroupBy(target => target.Row!.ClassNumber, target => new ToldProfile(target.Row!, target.Row!.Limits, target.Row!.Items)).ToDictionary(members => members.Key, members => members.ToArray());
        _numbers = _classes.ToLookup(entry => Key(entry.Value[0].Profile.Traits), entry => entry.Key, StringComparer.Ordinal);
    }

    public async Task<IReadOnlyList<AttackLine>> Run(CancellationToken cancel)
    {
        List<int> one = [];
        for (var i = 0; i < Math.Min(Asked, _published.Length); i++)
        {
            var target = _published[i * _published.Length / Math.Min(Asked, _published.Length)];
            var purpose = await _postings.Draft(i, target.Profile.Occupations.FirstOrDefault()?.OccupationCode, target.Competences.Take(1), cancel);
            one.AddRange(await Rows(purpose, cancel));
        }

        var (without, with) = Bank();
        return [new("Viste rækker, opslag med 1 krav", null, GroupSizes.Of(one, _site.Rules.K), IsPromised: true), new("CV-bank, opslag som de er", without, with)];
    }

    private async Task<IReadOnlyList<int>> Rows(Purpose purpose, CancellationToken cancel)
    {
        var answer = await _site.Session.Get<EmployerSearch>().Ask(purpose, ShownFilter.None, 1, cancel);
        _site.Session.Portal.ChangeTracker.Clear();
        var rows = new Dictionary<int, IReadOnlyDictionary<ProfileId, string>>();
        return [.. answer!.Page.Profiles.Select(row => _numbers[Key(row.Traits)].Sum(number => RowsOf(rows, purpose.Posting, number).Values.Count(text => text == Text(row.Facts, row.Requirements))))];
    }

    private (GroupSizes Without, GroupSizes With) Bank()
    {
        List<int> without = [];
        List<int> with = [];
        var alike = _published.ToLookup(target => target.Known, StringComparer.Ordinal);
        var bank = _published.Where((_, at) => at % 10 == 0).ToLookup(target => target.Profile.Occupations.FirstOrDefault()?.OccupationCode ?? "", StringComparer.Ordinal);
        foreach (var posting in _postings.Open.Take(Asked * 2))
        {
            var rows = new Dictionary<int, IReadOnlyDictionary<ProfileId, string>>();
            string[] asked = [.. posting.Requirements.Where(requirement => requirement.Kind == RequirementKind.Competence).Select(requirement => requirement.ConceptId)];
            foreach (var target in bank[posting.OccupationCode ?? "-"])
            {
                without.Add(alike[target.Known].Count(other => asked.All(id => other.Competences.Contains(id) == target.Competences.Contains(id))));
                var shown = RowsOf(rows, posting, target.Row!.ClassNumber);
                with.Add(shown.TryGetValue(target.Profile.Id, out var own) ? shown.Values.Count(other => other == own) : 0);
            }
        }

        return (GroupSizes.Of(without, _site.Rules.K), GroupSizes.Of(with, _site.Rules.K));
    }

    // A class is held against a posting once, however many of its rows are looked at.
    private IReadOnlyDictionary<ProfileId, string> RowsOf(Dictionary<int, IReadOnlyDictionary<ProfileId, string>> rows, Posting posting, int number) => rows.TryGetValue(number, out var known)
        ? known
        : rows[number] = TellableProfile.Of(_site.Matching.ReaderOf(posting), _classes[number], _site.Rules.K).ToDictionary(told => told.Id, told => Text(told.Facts, told.Requirements));

    private static string Key(PublishedTraits traits) => string.Join('|', (string?[])
    [
        traits.Occupation, traits.MunicipalityCode, traits.Region, traits.Years?.ToString(), traits.EducationLevel, string.Join(',', traits.Languages),
        traits.Licences is null ? "?" : string.Join(',', traits.Licences),
    ]);

    private static string Text(ShownFacts facts, IEnumerable<ShownRequirement> shown) => $"{facts}|{string.Join('|', shown.Select(one => $"{one.State} {one.Through} {one.IsAgreed}"))}";
}
