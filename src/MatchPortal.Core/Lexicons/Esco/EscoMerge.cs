using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>Makes the tables that lie beside a lexicon out of ESCO's files.</summary>
internal sealed class EscoMerge
{
    private const double EssentialFrom = 0.5;
    private const double UsefulFrom = 0.25;

    private readonly EscoClassification _esco;
    private readonly EscoMapping _mapping;
    private readonly Dictionary<string, EscoConcept> _skills;
    private readonly List<(EscoConcept Occupation, string Unit)> _placed = [];

    /// <param name="own">Without ESCO.</param>
    /// <param name="before">The tables of the last import.</param>
    public EscoMerge(Lexicon own, EscoClassification esco, EscoTables before)
    {
        _esco = esco;
        _mapping = new(own, esco.Skills, before);
        _skills = esco.Skills.DistinctBy(one => one.Uri).ToDictionary(one => one.Uri, StringComparer.Ordinal);
        using var places = new EscoPlaces(own, esco);
        foreach (var occupation in esco.Occupations.OrderBy(one => one.Uri, StringComparer.Ordinal))
        {
            if (places.UnitOf(occupation) is { } unit)
            {
                _placed.Add((occupation, unit));
            }
        }

        var relations = esco.Relations.Where(relation => _skills.ContainsKey(relation.Skill)).ToLookup(relation => relation.Occupation, StringComparer.Ordinal);
        Tables = new(Competences(before), Mapping(before), Titles(), Links(relations), Occupations(relations));
    }

    public EscoTables Tables { get; }

    /// <summary>Occupations whose group nothing tells.</summary>
    public int Unplaced => _esco.Occupations.Count - _placed.Count;

    /// <summary>Competences of an earlier import that this ESCO no longer has; they stay, for profiles may hold them.</summary>
    public int Kept { get; private set; }

    private ImmutableArray<string[]> Competences(EscoTables before)
    {
        var now = _skills.Values.Where(skill => !_mapping.All.ContainsKey(skill.Id))
            .Select(skill => new[] { skill.Id, skill.Label, KindOf(skill), string.Join('|', skill.Others), Broader(skill) }).ToList();
        var ids = now.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        string[][] kept = _esco.Skills.Count == 0 ? [.. before.Competences] : [.. before.Competences.Where(row => !ids.Contains(row[0])).Select(row => (string[])[.. row[..4], ""])];
        Kept = kept.Length;
        return Sorted(now.Concat(kept));
    }

    private static string KindOf(EscoConcept skill) => skill.Group == "knowledge" ? "knowledge" : "skill";

    // A concept may have several above it; the lexicon holds one: the first by address that is a competence and not the own one it is itself.
    private string Broader(EscoConcept skill) => _esco.Broader.GetValueOrDefault(skill.Uri, []).Where(_skills.ContainsKey).Order(StringComparer.Ordinal)
        .Select(uri => _mapping.Resolve(EscoConcept.IdOf(uri))).FirstOrDefault() ?? "";

    private ImmutableArray<string[]> Mapping(EscoTables before)
    {
        var others = _skills.Values.ToDictionary(skill => skill.Id, skill => string.Join('|', skill.Others.Prepend(skill.Label)), StringComparer.Ordinal);
        var earlier = before.Mapping.ToDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
        return Sorted(_mapping.All.Select(pair => new[] { pair.Key, pair.Value, others.GetValueOrDefault(pair.Key) ?? earlier.GetValueOrDefault(pair.Key, "") }));
    }

    private ImmutableArray<string[]> Titles() =>
    [
        .. _placed.Select(one => (one.Unit, Title: one.Occupation.Label))
            .Concat(_placed.SelectMany(one => one.Occupation.Others, (one, title) => (one.Unit, Title: title)))
            .DistinctBy(row => row.Title, StringComparer.OrdinalIgnoreCase)
            .Select(row => new[] { row.Unit, row.Title, "title" }),
    ];

    // A unit group has many occupations: what half of them cannot do without is essential to it.
    private ImmutableArray<string[]> Links(ILookup<string, (string Occupation, string Skill, bool IsEssential)> relations)
    {
        var rows = new List<string[]>();
        foreach (var group in _placed.GroupBy(one => one.Unit, one => one.Occupation.Uri, StringComparer.Ordinal))
        {
            var size = (double)group.Count();
            foreach (var skill in group.SelectMany(uri => relations[uri]).GroupBy(relation => _mapping.Resolve(EscoConcept.IdOf(relation.Skill)), StringComparer.Ordinal))
            {
                var relation = skill.Count(one => one.IsEssential) / size >= EssentialFrom ? "essential" : skill.Count() / size >= UsefulFrom ? "useful" : null;
                if (relation is not null)
                {
                    rows.Add([skill.Key, group.Key, relation]);
                }
            }
        }

        return [.. rows.OrderBy(row => row[0], StringComparer.Ordinal).ThenBy(row => row[1], StringComparer.Ordinal)];
    }

    private ImmutableArray<string[]> Occupations(ILookup<string, (string Occupation, string Skill, bool IsEssential)> relations) =>
    [
        .. _placed.Select(one => new[]
        {
            one.Occupation.Uri, one.Unit, one.Occupation.Label, string.Join('|', one.Occupation.Others), Asked(relations[one.Occupation.Uri], isEssential: true),
            one.Occupation.About, Asked(relations[one.Occupation.Uri], isEssential: false),
        }),
    ];

    private string Asked(IEnumerable<(string Occupation, string Skill, bool IsEssential)> relations, bool isEssential) => string.Join(
        '|', relations.Where(relation => relation.IsEssential == isEssential).Select(relation => _mapping.Resolve(EscoConcept.IdOf(relation.Skill))).Distinct());

    private static ImmutableArray<string[]> Sorted(IEnumerable<string[]> rows) => [.. rows.OrderBy(row => row[0], StringComparer.Ordinal)];
}
