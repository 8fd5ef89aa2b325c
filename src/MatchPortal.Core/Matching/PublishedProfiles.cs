using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>The employers' index: levels in bands, a source only where it was agreed, no words, no proposals.</summary>
internal sealed class PublishedProfiles() : AskedProfiles(payload => Read(payload))
{
    // Native is published as fluent.
    private const int MostSpoken = (int)LanguageLevel.Fluent + 1;

    // A broader group says little of a wish: the minor group is the last that counts.
    private const int LeastDigits = 3;

    public override int? Wanted(int? level) => BandOf(level);

    public override int Spoken(int? level) => Least(level);

    /// <summary>The band that a level asked for is held against.</summary>
    public static int? BandOf(int? level) => level is { } wanted ? PublishedItem.BandOf(wanted) : null;

    /// <summary>The level of a language that is held against what is told; 0 for any.</summary>
    public static int Least(int? level) => Math.Min(level ?? 0, MostSpoken);

    // What is not told may still be there: only who is told to have no licence cannot be had.
    public override IEnumerable<Query> Limits(IReadOnlyList<Requirement> papers, RequirementQueries requirements, DateTime now) =>
        papers.Any(paper => paper.Kind == RequirementKind.Licence) ? [new BoolQuery { Not = [new KeywordQuery(EmployerProfileFields.Licences, [EmployerProfileFields.NoCar])] }] : [];

    public override Query CanStart(DateTime by, DateTime now) => new KeywordQuery(EmployerProfileFields.Start, [BandBy(by.DanishDay, now.DanishDay).ToString()]);

    public override Query Wishes(IReadOnlyList<string> occupations) => new KeywordQuery(
        EmployerProfileFields.WishedOccupations, [.. occupations.SelectMany(code => Enumerable.Range(LeastDigits, Math.Max(0, code.Length - LeastDigits + 1)).Select(digits => code[..digits])).Distinct()]);

    private static HeldCompetence? Read(byte payload) => new HeldCompetence(
        PublishedByte.Level(payload), PublishedByte.IsAgreed(payload) ? CompetenceSource.WellChosenTraining : CompetenceSource.Unknown, YearBand.Unknown);

    // The last band that surely ends by then.
    private static StartBand BandBy(DateOnly day, DateOnly today) =>
        day >= today.AddMonths(3) ? StartBand.Quarter : day >= today.AddMonths(1) ? StartBand.Month : StartBand.Now;
}
