using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>
/// Holds what is published of a profile against a posting's requirements, as the matcher's queries over the employers' index do; here of whole classes, also of members that no
/// search found.
/// </summary>
public sealed class PublishedReader
{
    private readonly PostingTrades _trades;

    internal PublishedReader(Posting posting, PostingTrades trades, Lexicon lexicon) => (Posting, _trades, Lexicon) = (posting, trades, lexicon);

    /// <summary>With its workplace.</summary>
    public Posting Posting { get; }

    internal Lexicon Lexicon { get; }

    /// <summary>How it stands to each requirement, in the posting's order.</summary>
    public IReadOnlyList<ShownRequirement> Read(ToldProfile told) => [.. Posting.Requirements.Select(requirement => Read(requirement, told))];

    private ShownRequirement Read(Requirement requirement, ToldProfile told) => requirement.Kind switch
    {
        RequirementKind.Competence => Competence(requirement, told),
        RequirementKind.Certificate => Plain(requirement, told.Items.Any(item => item.Kind == ItemKind.Certificate && item.Concept == requirement.ConceptId)),
        RequirementKind.Licence => Plain(requirement, told.Profile.Traits.Licences?.Contains(requirement.ConceptId) == true),
        RequirementKind.Language => Language(requirement, told.Profile.Traits),
    };

    private ShownRequirement Competence(Requirement requirement, ToldProfile told)
    {
        if (Held(told, requirement.ConceptId) is { } itself)
        {
            var wanted = PublishedProfiles.BandOf(requirement.Level);
            return new(requirement, wanted is null || itself.Level >= wanted ? MustState.Met : MustState.Near, null, itself.IsAgreed);
        }

        if (Lexicon.Competences.Neighbours(requirement.ConceptId).Select(near => Held(told, near)).FirstOrDefault(item => item is not null) is { } through)
        {
            return new(requirement, MustState.Near, through.Concept, through.IsAgreed);
        }

        return _trades.Needing(requirement.ConceptId).Intersect(_trades.Named(told.Occupations)).FirstOrDefault() is { } trade
            ? new(requirement, MustState.Expected, trade, IsAgreed: false)
            : new(requirement, MustState.Missing, null, IsAgreed: false);
    }

    private static PublishedItem? Held(ToldProfile told, string competence) => told.Items.FirstOrDefault(item => item.Kind == ItemKind.Competence && item.Concept == competence);

    private static ShownRequirement Language(Requirement requirement, PublishedTraits traits)
    {
        var level = traits.Languages.FirstOrDefault(language => language.LanguageCode == requirement.ConceptId) is { } known ? (int)known.Level + 1 : 0;
        return new(requirement, level == 0 ? MustState.Missing : level >= PublishedProfiles.Least(requirement.Level) ? MustState.Met : MustState.Near, null, IsAgreed: false);
    }

    private static ShownRequirement Plain(Requirement requirement, bool isTold) => new(requirement, isTold ? MustState.Met : MustState.Missing, null, IsAgreed: false);
}
