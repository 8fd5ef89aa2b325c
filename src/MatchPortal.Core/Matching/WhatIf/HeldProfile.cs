using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Matching.WhatIf;

/// <summary>One whole profile, to hold against many postings in memory: says what the matcher's queries say of it in the index.</summary>
public sealed class HeldProfile
{
    private readonly StaffProfileSource _profile;
    private readonly Dictionary<string, int> _levels;
    private readonly HashSet<string> _near;
    private readonly HashSet<string> _shown;
    private readonly HashSet<string> _valid;
    private readonly GeoPoint? _home;

    public HeldProfile(StaffProfileSource profile, TradeModel trades, Lexicon lexicon, DateOnly day)
    {
        _profile = profile;
        _levels = profile.Competences.DistinctBy(held => held.CompetenceId).ToDictionary(held => held.CompetenceId, held => held.Level, StringComparer.Ordinal);

        // Next to each other either way, so it can be told once from what is held.
        _near = [.. _levels.Keys.SelectMany(lexicon.Competences.Neighbours)];
        _shown = [.. trades.Shown([.. _levels.Keys], [.. profile.NamedTrades.Concat(profile.Occupations.Select(one => one.OccupationCode)).Distinct().Select(code => new TradeClue(code))])];
        _valid = [.. profile.Certificates.Where(paper => CertificateByte.MayBeValidOn(CertificateByte.Of(paper, day.Year), day, day.Year)).Select(paper => paper.CertificateId)];
        _home = profile.HasProtectedAddress ? null
            : lexicon.Places.PostalDistricts.Find(profile.Area.PostalCode ?? "")?.Centre ?? lexicon.Places.Municipalities.Find(profile.Area.MunicipalityCode)?.Centre;
    }

    /// <summary>Whether the citizen's own limits hold the posting.</summary>
    public bool Takes(MatchNeed need) =>
        (_profile.Wishes.Kinds.Count == 0 || need.Kind is not { } kind || _profile.Wishes.Kinds.Contains(kind))
        && (need.Hours is not { } hours || _profile.Wishes.Hours.Overlaps(hours))
        && (_profile.Wishes.MaximumDistanceKm is not { } km || _home is not { } home || need.Place is not { } place || home.DistanceKm(place) <= km);

    public MustState StateOf(Requirement asked, PostingTrades trades) => asked.Kind switch
    {
        RequirementKind.Competence => OfCompetence(asked, trades),
        RequirementKind.Certificate => Of(_valid.Contains(asked.ConceptId), _profile.Certificates.Any(paper => paper.CertificateId == asked.ConceptId)),
        RequirementKind.Language => OfLanguage(asked),
        RequirementKind.Licence => Of(_profile.Licences.Contains(asked.ConceptId), isNear: false),
    };

    private MustState OfCompetence(Requirement asked, PostingTrades trades)
    {
        if (_levels.TryGetValue(asked.ConceptId, out var level))
        {
            return level >= (asked.Level ?? 0) ? MustState.Met : MustState.Near;
        }

        return _near.Contains(asked.ConceptId) ? MustState.Near
            : trades.Needing(asked.ConceptId).Any(_shown.Contains) ? MustState.Expected
            : MustState.Missing;
    }

    private MustState OfLanguage(Requirement asked)
    {
        var level = _profile.Languages.FirstOrDefault(language => language.LanguageCode == asked.ConceptId) is { } known ? (int)known.Level + 1 : 0;
        return Of(level > 0 && level >= (asked.Level ?? 0), level > 0);
    }

    private static MustState Of(bool isMet, bool isNear) => isMet ? MustState.Met : isNear ? MustState.Near : MustState.Missing;
}
