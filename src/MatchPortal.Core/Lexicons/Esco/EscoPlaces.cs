using MatchPortal.Core.Lexicons.Titles;

namespace MatchPortal.Core.Lexicons.Esco;

/// <summary>Finds the unit group of DISCO-08 that an occupation of ESCO belongs to: its own, or that of a broader occupation, or, where Denmark has no such group, the nearest by title.</summary>
internal sealed class EscoPlaces(Lexicon own, EscoClassification esco) : IDisposable
{
    private const int MostSteps = 10;
    private const int TitlesTried = 50;

    private readonly Dictionary<string, string> _groups = esco.Occupations.ToDictionary(one => one.Uri, one => one.Group, StringComparer.Ordinal);
    private readonly Lazy<TitleSearch> _titles = new(() => TitleSearch.OfLexicon(own));

    /// <summary>Null when nothing tells.</summary>
    public string? UnitOf(EscoConcept occupation)
    {
        var code = Stated(occupation.Uri, 0);
        if (code is null || own.Occupations.Find(code)?.Level == OccupationLevel.Unit)
        {
            return code;
        }

        var minor = code[..Math.Min(code.Length, (int)OccupationLevel.Minor)];
        var title = esco.Groups.TryGetValue(code, out var group) ? $"{occupation.Label}, {group}" : occupation.Label;
        return _titles.Value.Find(title, TitlesTried).Select(hit => hit.Id).FirstOrDefault(id => id.StartsWith(minor, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        if (_titles.IsValueCreated)
        {
            _titles.Value.Dispose();
        }
    }

    private string? Stated(string uri, int steps) => steps > MostSteps ? null
        : _groups.GetValueOrDefault(uri) is { Length: > 0 } code ? code
        : esco.Broader.GetValueOrDefault(uri, []).Select(broader => CodeIn(broader) ?? Stated(broader, steps + 1)).FirstOrDefault(found => found is not null);

    // Groups are named ".../isco/C2166".
    private static string? CodeIn(string uri) => uri[(uri.LastIndexOf('/') + 1)..] is ['C', .. var code] && Occupation.IsCode(code) ? code : null;
}
