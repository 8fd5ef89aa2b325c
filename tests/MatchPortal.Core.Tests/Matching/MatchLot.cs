using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Tests.Matching;

/// <summary>Postings and profiles drawn by lot from a few competences, so that they meet.</summary>
internal sealed class MatchLot(int seed)
{
    /// <summary>Known to no lexicon: they speak of no trade and have no neighbours.</summary>
    private static readonly string[] Opaque = ["x1", "x2", "x3", "x4", "x5", "x6"];

    private static readonly string[] Known =
        ["svejsning", "mag-svejsning", "tig-svejsning", "svejsning-i-aluminium", "svejsning-i-rustfrit-staal", "kundeservice", "bogfoering", "3d-modellering"];

    private static readonly string[] Regions = ["1081", "1082", "1083", "1084", "1085"];

    private readonly Random _lot = new(seed);

    public int Next(int below) => _lot.Next(below);

    public MatchNeed Need(bool isOpaque = false)
    {
        var asked = Some(isOpaque ? Opaque : [.. Opaque, .. Known], 1 + _lot.Next(5));
        return new()
        {
            Title = isOpaque || _lot.Next(2) == 0 ? "" : "Svejser",
            Requirements = [.. asked.Select(id => new Requirement(RequirementKind.Competence, id, _lot.Next(3) > 0, _lot.Next(3) == 0 ? null : 1 + _lot.Next(5)))],
            Occupations = isOpaque || _lot.Next(2) == 0 ? [] : ["7212"],
            Region = _lot.Next(3) == 0 ? null : Regions[_lot.Next(Regions.Length)],
        };
    }

    public IReadOnlyList<StaffProfileSource> People(int count, bool isOpaque = false) => [.. Enumerable.Range(0, count).Select(_ => Person(isOpaque))];

    public ProfileCompetence Competence(string id, CompetenceSource? source = null) =>
        new(id, 1 + _lot.Next(5), _lot.Next(20), _lot.Next(4) == 0 ? null : 2026 - _lot.Next(25), source ?? Enum.GetValues<CompetenceSource>()[_lot.Next(6)]);

    public T One<T>(IReadOnlyList<T> from) => from[_lot.Next(from.Count)];

    private StaffProfileSource Person(bool isOpaque) => MatchField.Person([.. Some(isOpaque ? Opaque : [.. Opaque, .. Known], _lot.Next(7)).Select(id => Competence(id))]);

    private string[] Some(string[] from, int count)
    {
        string[] mixed = [.. from];
        _lot.Shuffle(mixed);
        return mixed[..Math.Min(count, mixed.Length)];
    }
}
