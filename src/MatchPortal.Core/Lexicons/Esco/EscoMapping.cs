using MatchPortal.Core.Lexicons.FreeText;

namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>
/// Which of the lexicon's own competences is the same as one of ESCO's: by an equal label, or by labels of equal roots, so that "håndtere klager" is klagehåndtering. What an
/// earlier import decided stays, since profiles hold the ids: a mapping while its competence is there, and a competence of ESCO's own as one of its own.
/// </summary>
internal sealed class EscoMapping
{
    private readonly Dictionary<string, string> _ownByEsco = new(StringComparer.Ordinal);

    public EscoMapping(Lexicon own, IEnumerable<EscoConcept> skills, EscoTables before)
    {
        foreach (var row in before.Mapping.Where(row => own.Competences.Contains(row[1])))
        {
            _ownByEsco.Add(row[0], row[1]);
        }

        var taken = _ownByEsco.Values.ToHashSet(StringComparer.Ordinal);
        var standing = before.Competences.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var byLabel = own.Competences.All.ToDictionary(one => one.Label, one => one.Id, StringComparer.OrdinalIgnoreCase);
        var roots = new LabelRoots(own);
        foreach (var skill in skills.Where(skill => !_ownByEsco.ContainsKey(skill.Id) && !standing.Contains(skill.Id)))
        {
            if ((byLabel.GetValueOrDefault(skill.Label) ?? roots.OnlyOne(skill.Label)) is { } same && taken.Add(same))
            {
                _ownByEsco.Add(skill.Id, same);
            }
        }
    }

    public IReadOnlyDictionary<string, string> All => _ownByEsco;

    /// <summary>The own id where there is one, else ESCO's.</summary>
    public string Resolve(string esco) => _ownByEsco.GetValueOrDefault(esco, esco);

    private sealed class LabelRoots
    {
        private const int ShortestAlone = 6;

        private readonly WordRoots _reader;
        private readonly ILookup<string, string> _ids;

        public LabelRoots(Lexicon own)
        {
            _reader = new PhraseTable(own).Reader;
            _ids = own.Competences.All.Where(one => one.Kind != CompetenceKind.Language).ToLookup(one => Key(one.Label), one => one.Id, StringComparer.Ordinal);
        }

        public string? OnlyOne(string label) => Key(label) is { Length: > 0 } key && _ids[key].Take(2).ToList() is [var one] ? one : null;

        // One short root says too little: lede and ledning.
        private string Key(string label) => WordRoots.Sorted(_reader.Read(label)) is var roots && (roots.Length > 1 || roots is [{ Length: >= ShortestAlone }])
            ? string.Join(' ', roots)
            : "";
    }
}
