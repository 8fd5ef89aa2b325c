using System.Globalization;
using MatchPortal.Core.Lexicons;
using MatchPortal.Search.Analysis;

namespace MatchPortal.Core.Indexes;

/// <summary>The analyses that the portal's indexes and searches share. Titles also have <see cref="Analyzer.Grams"/>, and suggestions <see cref="Analyzer.Surface"/>.</summary>
public sealed class PortalAnalyzers(Lexicon lexicon)
{
    // The engine takes phrases of up to eight words; longer synonyms are sentences that nobody types.
    private const int MostWords = 6;

    // Made by the first who asks: it takes a moment, and a site starts meanwhile.
    private readonly Lazy<Analyzer> _danish = new(() => Analyzer.Danish with
    {
        Parts = WordParts.Of([.. DanishNouns.All, .. Labels(lexicon)], DanishNouns.Whole),
        Synonyms = SynonymTable.Of(Groups(lexicon)),
    });

    /// <summary>Running text, with compounds and the lexicon's synonyms.</summary>
    public Analyzer Danish => _danish.Value;

    /// <summary>Changes when the same text may give other terms.</summary>
    public string Fingerprint => string.Join(
        '-', new[] { Danish, Analyzer.Grams, Analyzer.Surface }.Select(analyzer => analyzer.Fingerprint.ToString("x16", CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Labels(Lexicon lexicon) =>
    [
        .. lexicon.Competences.All.Select(competence => competence.Label),
        .. lexicon.Occupations.Titles.Where(title => title.Kind == TitleKind.Title).Select(title => title.Title),
    ];

    private static IEnumerable<SynonymGroup> Groups(Lexicon lexicon)
    {
        var groups = lexicon.Competences.All.Select(competence => Group("k", competence.Id, [competence.Label, .. competence.Synonyms]))
            .Concat(lexicon.Certificates.All.Select(certificate => Group("b", certificate.Id, [certificate.Label, .. certificate.Synonyms])));
        return groups.Where(group => group.Phrases.Length > 1);
    }

    private static SynonymGroup Group(string kind, string id, IEnumerable<string> phrases) =>
        new($"{kind}.{id}", [.. phrases.Where(IsShort)]);

    private static bool IsShort(string phrase) => phrase.Split([' ', '-', '/', ',', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries).Length <= MostWords;
}
