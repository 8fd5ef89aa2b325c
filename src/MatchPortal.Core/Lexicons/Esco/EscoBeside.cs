using System.Collections.Immutable;
using MatchPortal.Core.Lexicons.Loading;

namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>
/// Lays ESCO's tables beside those of a lexicon. The lexicon's own come first: a title or a wording it has is left out here, so that a newer lexicon never clashes with an
/// older import.
/// </summary>
internal sealed class EscoBeside(LexiconSource source)
{
    private readonly Dictionary<string, string> _ownIds = new(StringComparer.Ordinal);

    /// <summary>For each of ESCO's ids the lexicon's own id of the same competence.</summary>
    public IReadOnlyDictionary<string, string> OwnIds => _ownIds;

    public ImmutableArray<OccupationTitle> Titles(ImmutableArray<OccupationTitle> own, IReadOnlySet<string> unitLabels, Predicate<string> exists)
    {
        var taken = own.Select(title => title.Title).Concat(unitLabels).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rows = source.Table(TableFile.EscoTitles).Rows.Select(row => new OccupationTitle(row["occupation"], row.Required("title"), row.OneOf("kind", FileWords.TitleKinds)));
        return [.. own, .. rows.Where(title => exists(title.Occupation) && taken.Add(title.Title))];
    }

    public ImmutableArray<Competence> Competences(ImmutableArray<Competence> own)
    {
        var mapped = source.Table(TableFile.EscoMapping).Rows.ToList();
        var added = source.Table(TableFile.EscoCompetences).Rows.ToList();
        var byLabel = own.ToDictionary(one => one.Label, one => one.Id, StringComparer.OrdinalIgnoreCase);
        var ids = own.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var row in mapped.Where(row => ids.Contains(row["competence"])))
        {
            _ownIds.TryAdd(row["esco"], row["competence"]);
        }

        // Of two with one label the second is the first by another id, and one that a newer lexicon has is the lexicon's.
        List<TableRow> kept = [];
        foreach (var row in added)
        {
            if (byLabel.TryAdd(row.Required("label"), row.Slug("id")))
            {
                kept.Add(row);
                ids.Add(row["id"]);
            }
            else
            {
                _ownIds.TryAdd(row["id"], byLabel[row["label"]]);
            }
        }

        var words = new TakenWords(byLabel.Keys, own.SelectMany(one => one.Synonyms));
        var more = mapped.ToLookup(row => row["competence"], row => row.List("synonyms"), StringComparer.Ordinal);
        return
        [
            .. own.Select(one => more[one.Id].Any() ? one with { Synonyms = [.. one.Synonyms, .. more[one.Id].SelectMany(list => list).Where(words.Take)] } : one),
            .. WithoutCircles(kept.Select(row => new Competence(row["id"], row["label"], row.OneOf("kind", FileWords.CompetenceKinds), [.. row.List("synonyms").Where(words.Take)], BroaderOf(row, ids)))),
        ];
    }

    public ImmutableArray<CompetenceLink> Links(ImmutableArray<CompetenceLink> own, Predicate<string> competenceExists, Predicate<string> occupationExists)
    {
        var taken = own.Select(link => (link.Competence, link.Occupation)).ToHashSet();
        var rows = source.Table(TableFile.EscoLinks).Rows.Select(row => new CompetenceLink(OwnId(row["competence"]), row["occupation"], row.OneOf("relation", FileWords.Relations)));
        return [.. own, .. rows.Where(link => competenceExists(link.Competence) && occupationExists(link.Occupation) && taken.Add((link.Competence, link.Occupation)))];
    }

    public CodeTable<EscoOccupation> Occupations(CompetenceTable competences, Predicate<string> occupationExists) => new(
        [
            .. source.Table(TableFile.EscoOccupations).Rows.Where(row => occupationExists(row["group"])).Select(row => new EscoOccupation(
                row.Required("uri"), row["group"], [row.Required("label"), .. row.List("forms")], [.. row.List("competences").Select(OwnId).Where(competences.Contains)], row["about"])
            {
                Useful = [.. row.List("useful").Select(OwnId).Where(competences.Contains)],
            }),
        ],
        one => one.Uri);

    // Two concepts with one label are one here, and that can close a circle that ESCO does not have.
    private static Dictionary<string, Competence>.ValueCollection WithoutCircles(IEnumerable<Competence> added)
    {
        var above = added.ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var id in above.Keys.ToList())
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { id };
            for (var at = above[id]; at.Broader is { } broader && above.TryGetValue(broader, out var next); at = next)
            {
                if (!seen.Add(broader))
                {
                    above[at.Id] = at with { Broader = null };
                    break;
                }
            }
        }

        return above.Values;
    }

    private string? BroaderOf(TableRow row, HashSet<string> ids) => OwnId(row["broader"]) is { Length: > 0 } broader && broader != row["id"] && ids.Contains(broader) ? broader : null;

    private string OwnId(string id) => _ownIds.GetValueOrDefault(id, id);

    /// <summary>Wordings belong to one competence only.</summary>
    private sealed class TakenWords(IEnumerable<string> labels, IEnumerable<string> synonyms)
    {
        private readonly HashSet<string> _taken = [.. labels.Concat(synonyms).Select(Key)];

        public bool Take(string word) => _taken.Add(Key(word));

        private static string Key(string word) => word.ToUpperInvariant();
    }
}
