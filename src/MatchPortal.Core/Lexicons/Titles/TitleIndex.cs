using MatchPortal.Search;
using MatchPortal.Search.Analysis;
using MatchPortal.Search.Port;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>Titles in an index in memory: one document a form, so that an entry is as good as its best form. Any thread may search.</summary>
internal sealed class TitleIndex : IDisposable
{
    private const int FormsPerEntry = 6;

    // A unit group may have hundreds: its documents would grow with their square.
    private const int FormsAbout = 12;

    private readonly ISearchIndex _index;
    private readonly ISearchSnapshot _snapshot;
    private readonly TitleReader _reader;
    private readonly Analyzer _analyzer;
    private readonly List<(string Entry, string Form)> _forms = [];

    private readonly TitleWeights _asked;

    /// <param name="vocabulary">Reads what is asked.</param>
    /// <param name="forms">Reads what is to be found.</param>
    /// <param name="entries">With the groups each belongs to.</param>
    /// <param name="asked">The signs that searches will ask for: no other is held.</param>
    public TitleIndex(TitleVocabulary vocabulary, FormReader forms, IEnumerable<(TitleEntry Entry, IReadOnlyList<GroupShare> Groups)> entries, TitleWeights asked)
    {
        _asked = asked;
        _reader = new(vocabulary);
        _analyzer = vocabulary.Analyzer;
        _index = EmbeddedEngine.CreateInMemory(TitleSchema.Fields);
        _index.Apply(new(1, [.. entries.SelectMany(row => Documents(forms, row.Entry, row.Groups)).Select(IndexChange.Put)]));
        using (var fresh = _index.Snapshot())
        {
            _index.UseStatistics(fresh.MeasureStatistics("titles"));
        }

        _snapshot = _index.Snapshot();
    }

    /// <summary>The best entries, each with its best form.</summary>
    public IReadOnlyList<TitleHit> Find(string title, TitleWeights weights, IReadOnlyList<GroupShare> groups, int count)
    {
        if (new TitleQuery(_analyzer, weights).Of(title, _reader.Read(title, asked: true), groups) is not { } query)
        {
            return [];
        }

        var hits = _snapshot.Search(new(query, Math.Min(SearchRequest.MostHits, count * FormsPerEntry))).Hits;
        return [.. hits.Select(Hit).DistinctBy(hit => hit.Id).Take(count)];
    }

    public void Dispose()
    {
        _snapshot.Dispose();
        _index.Dispose();
    }

    private TitleHit Hit(SearchHit hit)
    {
        var (entry, form) = _forms[Number(hit.Id)];
        return new(entry, hit.Score, form);
    }

    private static Guid Id(int number) => new(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static int Number(Guid id) => BitConverter.ToInt32(id.ToByteArray());

    private IEnumerable<SearchDocument> Documents(FormReader forms, TitleEntry entry, IReadOnlyList<GroupShare> groups)
    {
        var about = _asked.About == 0 ? [] : forms.Text([.. entry.Forms.Take(FormsAbout), entry.About]);
        for (var i = 0; i < entry.Forms.Length; i++)
        {
            var document = Document(forms.Read(entry.Forms[i]), about, groups);
            _forms.Add((entry.Id, entry.Forms[i]));
            yield return i == 0 ? document.Keyword(TitleSchema.Preferred, "1") : document;
        }
    }

    private SearchDocument Document(ReadForm form, IReadOnlyList<IndexToken> about, IReadOnlyList<GroupShare> groups)
    {
        var document = new SearchDocument(Id(_forms.Count))
            .Text(TitleSchema.Plain, _asked.Plain == 0 ? [] : form.Plain)
            .Text(TitleSchema.Gram, _asked.Gram == 0 ? [] : form.Grams)
            .Text(TitleSchema.Head, _asked.Head == 0 ? [] : form.Heads)
            .Text(TitleSchema.Topic, _asked.Topic == 0 ? [] : form.Topics)
            .Text(TitleSchema.About, about);
        foreach (var (group, share) in groups.Concat(GroupShare.Minors(groups)))
        {
            document.Concept(TitleSchema.Group, group, (byte)Math.Round(share * byte.MaxValue));
        }

        return SearchDocument.IsTerm(form.Key) ? document.Keyword(TitleSchema.Key, form.Key) : document;
    }
}
