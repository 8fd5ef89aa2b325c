using MatchPortal.Core.Indexes.Documents;

namespace MatchPortal.Core.Matching.Replay;

/// <summary>The values of a profile's document that a posting asks about. What is not here does not touch its points, and is not stored.</summary>
internal sealed class AskedValues
{
    private readonly Dictionary<string, HashSet<string>> _values;
    private readonly IReadOnlyList<string> _occupations;

    public AskedValues(AskedProfiles profiles, MatchBasis basis)
    {
        (WordFields, Words, _occupations) = (profiles.WordFields, basis.Words.ToHashSet(StringComparer.Ordinal), basis.Need.Occupations);
        HashSet<string> asked = [.. basis.Need.Requirements.Select(requirement => requirement.ConceptId)];
        _values = new()
        {
            [MatchFields.Competences] = [.. basis.Competences.SelectMany(competence => competence.Value.Near.Select(near => near.Id).Prepend(competence.Key))],
            [MatchFields.Certificates] = asked,
            [MatchFields.Languages] = asked,
            [MatchFields.Licences] = [.. asked, EmployerProfileFields.NoCar],
            [MatchFields.Trades] = [.. basis.Trades.Select(trade => trade.Code)],
            [MatchFields.ShownTrades] = [.. basis.Competences.Values.SelectMany(competence => competence.Trades)],
            [MatchFields.WishedKinds] = basis.Need.Kind is { } kind ? [kind.ToString()] : [],
        };
    }

    public IReadOnlyList<string> WordFields { get; }

    public IReadOnlySet<string> Words { get; }

    public bool Holds(string field, string value) => field switch
    {
        EmployerProfileFields.Start => true,
        MatchFields.WishedOccupations => _occupations.Any(code => code.StartsWith(value, StringComparison.Ordinal)),
        _ => _values.TryGetValue(field, out var values) && values.Contains(value),
    };
}
