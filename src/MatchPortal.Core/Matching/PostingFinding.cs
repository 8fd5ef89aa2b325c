using MatchPortal.Core.Citizens;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>
/// Given a profile, gives a query of the index of postings for those that may match it: of its trades, or asking for what it holds. It only gathers them; their points are those of
/// <see cref="ProfileMatching"/>, so that a pair has the same points from either side.
/// </summary>
public sealed class PostingFinding(Lexicon lexicon, TradeModel trades)
{
    private const int Must = 30;
    private const int Nice = 10;
    private const int TradeMost = 100;
    private const int Wished = 40;

    private static readonly PointTable Asked = PointTable.Of(payload => RequirementByte.IsMust(payload) ? Must : Nice);

    public Query Of(CompetenceProfile profile, DateTime now)
    {
        var speaks = trades.Guess(
            [.. profile.Competences.Select(competence => competence.CompetenceId).Distinct()], profile.Occupations.Select(occupation => new TradeClue(occupation.OccupationCode)));
        var held = profile.Competences.Select(competence => competence.CompetenceId).Distinct().ToArray();
        Query[] signs =
        [
            .. held.Concat(held.SelectMany(lexicon.Competences.Neighbours)).Distinct().Select(id => new ConceptQuery(PostingFields.Competences, id, Asked)),
            .. profile.Certificates.Select(certificate => new ConceptQuery(PostingFields.Certificates, certificate.CertificateId, Asked)),
            .. speaks.Where(trade => trade.Depth == (int)OccupationLevel.Unit).Select(trade => new KeywordQuery(PostingFields.UnitGroup, [trade.Code], (int)(TradeMost * trade.Share))),
            new KeywordQuery(PostingFields.UnitGroup, profile.Wishes.Occupations, Wished),
        ];
        return new BoolQuery { Must = [new BoolQuery { Should = signs }], Filter = [.. Limits(profile.Wishes, now)] };
    }

    private static IEnumerable<Query> Limits(Wishes wishes, DateTime now)
    {
        yield return PostingQueries.OnBoard(now);
        yield return new OwnRangeQuery(PostingFields.LeastHours, PostingFields.MostHours, wishes.Hours.Least, wishes.Hours.Most);
        if (wishes.Kinds.Count > 0)
        {
            yield return new KeywordQuery(PostingFields.Kind, [.. wishes.Kinds.Select(kind => kind.ToString())]);
        }
    }
}
