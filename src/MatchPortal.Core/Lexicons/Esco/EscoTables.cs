using System.Collections.Immutable;
using MatchPortal.Core.Lexicons.Loading;

namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>ESCO as it lies beside a lexicon, each table as rows of fields. <see cref="TableFile"/> has the columns.</summary>
internal sealed record EscoTables(
    ImmutableArray<string[]> Competences,
    ImmutableArray<string[]> Mapping,
    ImmutableArray<string[]> Titles,
    ImmutableArray<string[]> Links,
    ImmutableArray<string[]> Occupations)
{
    public static EscoTables None { get; } = new([], [], [], [], []);

    public IEnumerable<(TableFile File, ImmutableArray<string[]> Rows)> All =>
    [
        (TableFile.EscoCompetences, Competences), (TableFile.EscoMapping, Mapping), (TableFile.EscoTitles, Titles), (TableFile.EscoLinks, Links),
        (TableFile.EscoOccupations, Occupations),
    ];
}
