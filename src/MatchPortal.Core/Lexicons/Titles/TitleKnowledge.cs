using MatchPortal.Core.Lexicons.Esco;

namespace MatchPortal.Core.Lexicons.Titles;

/// <summary>What the lexicon's ESCO adds to an entry that is one of its occupations, by address or by title: group, other titles, description, competences.</summary>
internal sealed class TitleKnowledge(Lexicon lexicon)
{
    private readonly ILookup<string, EscoOccupation> _byTitle = lexicon.EscoOccupations.All
        .SelectMany(one => one.Titles, (one, title) => (one, Key: Key(title))).ToLookup(pair => pair.Key, pair => pair.one, StringComparer.Ordinal);

    public TitleEntry Enriched(TitleEntry entry)
    {
        if (entry.Group is not null)
        {
            return entry;
        }

        EscoOccupation[] known = lexicon.EscoOccupations.Find(entry.Id) is { } same ? [same] : [.. _byTitle[Key(entry.Forms[0])]];
        return known switch
        {
            [] => entry,
            [var one] => With(entry, one),
            _ => known.Select(one => one.Group).Distinct(StringComparer.Ordinal).ToList() is [var group] ? entry with { Group = group } : entry,
        };
    }

    private TitleEntry With(TitleEntry entry, EscoOccupation one) => entry with
    {
        Group = one.Group,
        Forms = [.. entry.Forms.Concat(one.Titles).DistinctBy(Key)],
        About = string.Join(". ", new[] { entry.About, one.About }.Concat(one.Competences.Select(id => lexicon.Competences[id].Label)).Where(text => text.Length > 0)),
    };

    private static string Key(string title) => title.Trim().ToUpperInvariant();
}
