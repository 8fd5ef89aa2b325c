using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Postings;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>The points of what a posting asks for: musts and nices by how few hold them, and what agreed training adds to them.</summary>
internal sealed class AskedPoints
{
    // As a competence that one in twenty holds.
    private const double PaperRarity = 3;

    private const int LanguageNearPercent = 60;
    private const int Hundred = 100;

    private readonly RequirementQueries _requirements;
    private readonly AskedProfiles _profiles;
    private readonly MatchRules _rules;
    private readonly (Requirement Requirement, int Most)[] _asked;

    public AskedPoints(MatchBasis basis, MatchRules rules, RequirementQueries requirements)
    {
        (_requirements, _profiles, _rules) = (requirements, requirements.Profiles, rules);
        _asked = [.. Shared(basis.Need.Musts, rules.Most(MatchFactor.Musts), basis), .. Shared(basis.Need.Nices, rules.Most(MatchFactor.Nices), basis)];
    }

    public MatchPart? Musts => Part(MatchFactor.Musts, isMust: true);

    public MatchPart? Nices => Part(MatchFactor.Nices, isMust: false);

    /// <summary>
    /// Within its band, it decides between those who are equally qualified: at most 15 of each hundred points that the other factors can give, and where a must is lacking at
    /// less than what the least of the musts gives, so that nobody passes one who has it.
    /// </summary>
    /// <param name="attainable">What the other factors can give.</param>
    /// <param name="demand">For the posting's occupation in its region.</param>
    public MatchPart? Agreed(int attainable, DemandLevel? demand)
    {
        var cap = Math.Min(_rules.Most(MatchFactor.AgreedTraining), attainable * MatchRules.MostAgreedPercent / Hundred);
        Query[] parts = [.. _asked.Where(asked => asked.Requirement.Kind == RequirementKind.Competence).Select(asked => AgreedQuery(asked.Requirement, asked.Most, MatchRules.AgreedPercent(demand)))];
        if (!_rules.FavoursAgreedTraining || parts.Length == 0 || cap == 0)
        {
            return null;
        }

        Requirement[] musts = [.. _asked.Where(asked => asked.Requirement.IsMust).Select(asked => asked.Requirement)];
        Query query = musts.Length == 0
            ? new CappedSumQuery(parts, cap)
            : new BestQuery(
            [
                new BoolQuery { Must = [new CappedSumQuery(parts, cap)], Filter = [BandQuery.Clear(musts, _requirements)] },
                new CappedSumQuery(parts, Math.Min(cap, Math.Max(0, LeastMust() - 1))),
            ]);
        return new(MatchFactor.AgreedTraining, query, cap);
    }

    private MatchPart? Part(MatchFactor factor, bool isMust)
    {
        var asked = _asked.Where(one => one.Requirement.IsMust == isMust).Select(one => (one.Requirement, one.Most, Query: Points(one.Requirement, one.Most))).ToArray();
        return asked.Length == 0 ? null : new(factor, new BoolQuery { Should = [.. asked.Select(one => one.Query)] }, asked.Sum(one => one.Most))
        {
            Asked = [.. asked.Select(one => (one.Requirement, one.Query))],
        };
    }

    private Query Points(Requirement requirement, int most) => requirement.Kind switch
    {
        RequirementKind.Competence => new BestQuery(
        [
            .. Held(requirement.ConceptId).Select(near => new ConceptQuery(MatchFields.Competences, near.Id, _profiles.Points(new(most, near.Percent, requirement.Level)))),
        ]),
        RequirementKind.Language => new ConceptQuery(
            MatchFields.Languages, requirement.ConceptId, PointTable.Of(level => level >= _profiles.Spoken(requirement.Level) ? most : most * LanguageNearPercent / Hundred)),
        _ => new ConstantQuery(_requirements.Met(requirement), most),
    };

    private BestQuery AgreedQuery(Requirement requirement, int most, int percent) => new(
    [
        .. Held(requirement.ConceptId).Select(near => new ConceptQuery(MatchFields.Competences, near.Id, _profiles.Points(new(most, near.Percent, requirement.Level, percent)))),
    ]);

    private IEnumerable<(string Id, int Percent)> Held(string competence) => _requirements.NearTo(competence)
        .Select(near => (near.Id, MatchRules.NeighbourPercent(near.IsNarrower)))
        .Prepend((competence, Hundred));

    // Met at the level asked for, but picked freely and long ago.
    private int LeastMust() => _asked.Where(asked => asked.Requirement.IsMust).Min(asked => asked.Requirement.Kind == RequirementKind.Competence
        ? asked.Most * MatchRules.SourcePercent(CompetenceSource.SelfChosenTraining) * MatchRules.RecencyPercent(1) / (Hundred * Hundred)
        : asked.Most);

    private static IEnumerable<(Requirement Requirement, int Most)> Shared(IEnumerable<Requirement> asked, int most, MatchBasis basis)
    {
        var rarities = asked.DistinctBy(requirement => (requirement.Kind, requirement.ConceptId))
            .Select(requirement => (Requirement: requirement, Rarity: requirement.Kind == RequirementKind.Competence ? basis.Competences[requirement.ConceptId].Rarity : PaperRarity)).ToArray();
        var all = rarities.Sum(item => item.Rarity);
        return rarities.Select(item => (item.Requirement, Math.Max(1, (int)(most * item.Rarity / all))));
    }
}
