using MatchPortal.Search;
using MatchPortal.Search.Analysis;
using MatchPortal.Search.Browsing;
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

    public TitleIndex(TitleVocabulary vocabulary, IEnumerable<(TitleEntry Entry, IReadOnlyList<GroupShare> Groups)> entries)
    {
        _reader = new(vocabulary);
        _analyzer = vocabulary.Analyzer;
        _index = EmbeddedEngine.CreateInMemory(TitleSchema.Fields);
        _index.Apply(new(1, [.. entries.SelectMany(row => Documents(row.Entry, row.Groups)).Select(IndexChange.Put)]));
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

    private IEnumerable<SearchDocument> Documents(TitleEntry entry, IReadOnlyList<GroupShare> groups)
    {
        var about = new IndexText(_analyzer).Tokens([.. entry.Forms.Take(FormsAbout), entry.About]);
        for (var i = 0; i < entry.Forms.Length; i++)
        {
            var document = Document(entry.Forms[i], about, groups);
            _forms.Add((entry.Id, entry.Forms[i]));
            yield return i == 0 ? document.Keyword(TitleSchema.Preferred, "1") : document;
        }
    }

    private SearchDocument Document(string form, IReadOnlyList<IndexToken> about, IReadOnlyList<GroupShare> groups)
    {
        // The titles of a whole group in one form are cut by the reader, and their grams are wanted all.
        var reading = _reader.Read(form, asked: false);
        var document = new SearchDocument(Id(_forms.Count))
            .Text(TitleSchema.Plain, Tokens(TitleWords.Of(form)))
            .Text(TitleSchema.Gram, new IndexText(Analyzer.Grams).Tokens(reading.Text.Length < form.Length / 2 ? form : reading.Text))
            .Text(TitleSchema.Head, Tokens(reading.Heads.Concat(reading.HeadFamilies)))
            .Text(TitleSchema.Topic, Tokens(reading.Topics.Concat(reading.TopicFamilies)))
            .Text(TitleSchema.About, about);
        foreach (var (group, share) in groups.Concat(GroupShare.Minors(groups)))
        {
            document.Concept(TitleSchema.Group, group, (byte)Math.Round(share * byte.MaxValue));
        }

        return SearchDocument.IsTerm(reading.Key) ? document.Keyword(TitleSchema.Key, reading.Key) : document;
    }

    private static IEnumerable<IndexToken> Tokens(IEnumerable<string> terms) => terms.Select((term, at) => new IndexToken(term, at));
}
