namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>
/// One typed title to ranked occupations, without any model or download. Made once from the lexicon and the occupations to be found; any thread may search. The site
/// and <c>evaluate titles</c> use it alike.
/// </summary>
public sealed class TitleSearch : IDisposable
{
    private readonly GroupGuess _guess;
    private readonly TitleIndex _index;

    /// <param name="lexicon">What is known about titles and unit groups.</param>
    /// <param name="entries">What is to be found; ids unique, at least one form each.</param>
    public TitleSearch(Lexicon lexicon, IReadOnlyList<TitleEntry> entries)
    {
        var knowledge = new TitleKnowledge(lexicon);
        entries = [.. entries.Select(knowledge.Enriched)];
        var vocabulary = TitleVocabulary.Of(GroupGuess.Titles(lexicon).Select(row => row.Title).Concat(entries.SelectMany(entry => entry.Forms)), lexicon.Places);
        var forms = new FormReader(vocabulary);
        _guess = new(lexicon, vocabulary, forms);
        _index = new(vocabulary, forms, entries.AsParallel().AsOrdered().Select(entry => (entry, _guess.OfEntry(entry))).ToList(), TitleStep.Any);
    }

    /// <summary>The unit groups of the lexicon by their titles: what a person who types a title chooses from. Ids are DISCO-08 codes.</summary>
    public static TitleSearch OfLexicon(Lexicon lexicon) => new(
        lexicon,
        [
            .. lexicon.Occupations.All.Where(occupation => occupation.Level == OccupationLevel.Unit).Select(unit =>
                new TitleEntry(unit.Code, [unit.Label, .. lexicon.Occupations.TitlesOf(unit.Code).Select(title => title.Title)]) { Group = unit.Code }),
        ]);

    /// <summary>The best occupations first; none when the title holds no word.</summary>
    /// <param name="title">As typed; what is longer than a title counts less.</param>
    /// <param name="count">The most hits.</param>
    public IReadOnlyList<TitleHit> Find(string title, int count) => Find(title, count, TitleStep.Last);

    /// <summary>As the search was at an earlier step of its making.</summary>
    /// <inheritdoc cref="Find(string, int)"/>
    public IReadOnlyList<TitleHit> Find(string title, int count, TitleStep step)
    {
        var isGrouped = step.Weights.Group + step.Weights.Minor > 0;
        return _index.Find(title, step.Weights, isGrouped ? _guess.OfTitle(title) : [], count);
    }

    public void Dispose()
    {
        _guess.Dispose();
        _index.Dispose();
    }
}
