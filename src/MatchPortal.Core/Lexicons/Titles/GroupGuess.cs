using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>Which unit groups a title speaks for: by the lexicon's titles most like it, and by the groups whose titles, title words and competences use its words.</summary>
internal sealed class GroupGuess : IDisposable
{
    private const int Neighbours = 12;
    private const int NearGroups = 10;
    private const int FormsRead = 6;
    private const double LaterForm = 0.5;
    private const double AboutWeight = 0.5;

    // The words of a whole group know more titles than the few that are most like this one.
    private const double GroupWeight = 4;

    // Who types the label of a group means the group: its entries come before any other that is written alike.
    private const double SureOfLabel = 3;
    private static readonly TitleWeights Whole = new() { Gram = 10, About = 20 };
    private static readonly TitleWeights OnlyAbout = new() { About = 20 };

    private readonly ConcurrentDictionary<string, IReadOnlyList<GroupShare>> _ofForm = new(StringComparer.Ordinal);
    private readonly TitleVocabulary _vocabulary;
    private readonly KnownTitles _known;
    private readonly TitleIndex _titles;
    private readonly TitleIndex _groups;

    public GroupGuess(Lexicon lexicon, TitleVocabulary vocabulary, FormReader forms)
    {
        (_vocabulary, _known) = (vocabulary, new(lexicon));
        var titles = Titles(lexicon).ToList();

        // The groups' long texts take as long as all titles: one on each of two threads.
        var groups = Task.Run(() => GroupIndex(lexicon, vocabulary, titles));
        _titles = new(
            vocabulary, forms, titles.Select((row, at) => (new TitleEntry($"{row.Group}{at}", [row.Title]), (IReadOnlyList<GroupShare>)[])), TitleStep.Lookup);
        _groups = groups.GetAwaiter().GetResult();
    }

    /// <summary>All titles whose group is known: official, from the lexicon, and our examples.</summary>
    public static IEnumerable<(string Group, string Title)> Titles(Lexicon lexicon) =>
    [
        .. lexicon.Occupations.All.Where(occupation => occupation.Level == OccupationLevel.Unit).Select(unit => (unit.Code, unit.Label)),
        .. lexicon.Occupations.Titles.Select(title => (title.Occupation, title.Title)),
        .. TitleExamples.All.Where(example => lexicon.Occupations.Contains(example.Group)),
    ];

    public IReadOnlyList<GroupShare> OfTitle(string title)
    {
        var clean = _vocabulary.Cleaned(title);
        return _known.GroupOfLabel(clean) is { } unit ? [new(unit, SureOfLabel)] : GroupShare.Merged(
        [
            (_known.GroupOfTitle(clean) is { } known ? [new(known, 1)] : [], 1),
            (GroupShare.Of(Hits(_titles, title, TitleStep.Lookup, Neighbours)), 1),
            (GroupShare.Of(Hits(_groups, title, Whole, NearGroups)), GroupWeight),
        ]);
    }

    public IReadOnlyList<GroupShare> OfEntry(TitleEntry entry) => entry.Group is { } known
        ? [new(known, 1)]
        : GroupShare.Merged(
        [
            .. entry.Forms.Take(FormsRead).Select((form, at) => (_ofForm.GetOrAdd(form, OfTitle), at == 0 ? 1 : LaterForm)),
            (entry.About.Length == 0 ? [] : GroupShare.Of(Hits(_groups, $"{entry.Forms[0]} {entry.About}", OnlyAbout, NearGroups)), AboutWeight),
        ]);

    public void Dispose()
    {
        _titles.Dispose();
        _groups.Dispose();
    }

    private static IEnumerable<(string Group, int Points)> Hits(TitleIndex index, string title, TitleWeights weights, int count) =>
        index.Find(title, weights, [], count).Select(hit => (hit.Id[..4], hit.Points));

    private static TitleIndex GroupIndex(Lexicon lexicon, TitleVocabulary vocabulary, List<(string Group, string Title)> titles) => new(
        vocabulary,
        new FormReader(vocabulary),
        titles.GroupBy(row => row.Group, row => row.Title).Select(group => (Group(lexicon, group), (IReadOnlyList<GroupShare>)[])),
        Whole);

    private static TitleEntry Group(Lexicon lexicon, IGrouping<string, string> titles) => new(titles.Key, [string.Join(" / ", [.. titles, .. lexicon.Occupations.WordsOf(titles.Key)])])
    {
        About = string.Join(". ", lexicon.Competences.LinksOfOccupation(titles.Key)
            .Select(link => lexicon.Competences[link.Competence])
            .SelectMany(competence => competence.Synonyms.Prepend(competence.Label))),
    };
}
