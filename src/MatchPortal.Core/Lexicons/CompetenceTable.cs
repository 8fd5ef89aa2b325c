using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons;

/// <summary>The competences, and which occupations ask for them.</summary>
public sealed class CompetenceTable : TreeTable<Competence>
{
    private readonly FrozenDictionary<string, ImmutableArray<CompetenceLink>> _byCompetence;
    private readonly FrozenDictionary<string, ImmutableArray<CompetenceLink>> _byOccupation;

    internal CompetenceTable(
        ImmutableArray<Competence> all, ImmutableArray<CompetenceLink> links, OccupationTable occupations, IReadOnlyDictionary<string, string>? otherIds = null)
        : base(all, competence => competence.Id, competence => competence.Broader, otherIds)
    {
        Links = links;
        _byCompetence = Grouped(links, link => link.Competence);
        var stated = links.ToLookup(link => link.Occupation, StringComparer.Ordinal);
        _byOccupation = occupations.All.ToFrozenDictionary(
            occupation => occupation.Code, occupation => Inherited(occupation, occupations, stated), StringComparer.Ordinal);
    }

    /// <summary>Every link as stated, in the order of the file.</summary>
    public ImmutableArray<CompetenceLink> Links { get; }

    /// <summary>The occupations that ask for a competence, as stated, in the order of the file.</summary>
    public ImmutableArray<CompetenceLink> LinksOfCompetence(string id) => _byCompetence.GetValueOrDefault(id, []);

    /// <summary>
    /// What an occupation asks for, essential first, each competence once: the links on its own group and on every broader one.
    /// Where two of these name a competence, the nearer counts, being the more exact. Links on narrower groups do not count.
    /// </summary>
    public ImmutableArray<CompetenceLink> LinksOfOccupation(string code) => _byOccupation.GetValueOrDefault(code, []);

    /// <summary>The competences right below, and the one right above: who holds one of them nearly holds this.</summary>
    public IEnumerable<string> Neighbours(string id) => NarrowerOf(id).Select(narrower => narrower.Id).Concat(BroaderOf(id) is { } broader ? [broader.Id] : []);

    private static ImmutableArray<CompetenceLink> Inherited(
        Occupation occupation, OccupationTable occupations, ILookup<string, CompetenceLink> stated) =>
    [
        .. occupations.AllBroaderOf(occupation.Code).Prepend(occupation)
            .SelectMany(group => stated[group.Code])
            .DistinctBy(link => link.Competence)
            .OrderBy(link => link.Relation),
    ];

    private static FrozenDictionary<string, ImmutableArray<CompetenceLink>> Grouped(
        ImmutableArray<CompetenceLink> links, Func<CompetenceLink, string> key) =>
        links.GroupBy(key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
}
