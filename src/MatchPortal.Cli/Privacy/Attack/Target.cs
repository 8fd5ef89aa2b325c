using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>Somebody who is shown to employers, with what a neighbour may know and what is published.</summary>
/// <param name="Profile">The whole profile.</param>
/// <param name="Known">All that a neighbour knows besides competences, as one text: area, occupation, education, years, languages, licences.</param>
/// <param name="Wants">The person's own kinds, hours and reach.</param>
/// <param name="Competences">Ids, in an order drawn by lot.</param>
/// <param name="Row">What is published; null for who is left out.</param>
internal sealed record Target(CompetenceProfile Profile, string Known, PublishedLimits Wants, IReadOnlyList<string> Competences, PublishedProfile? Row)
{
    /// <summary>As limits are told: there no kind means none, while a profile without one takes all.</summary>
    public static PublishedLimits WantsOf(Wishes wishes) =>
        new([.. PostingKinds.Current.Where(kind => wishes.Kinds.Count == 0 || wishes.Kinds.Contains(kind))], wishes.Hours, wishes.MaximumDistanceKm);
}
