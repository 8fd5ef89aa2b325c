using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Search.Queries;

namespace MatchPortal.Core.Matching;

/// <summary>The points of everything but what is asked for: trade, way, hours, start, wishes and turn. None where a posting says nothing of it.</summary>
internal sealed class PracticalPoints(MatchBasis basis, MatchRules rules, AskedProfiles profiles)
{
    private const int Hundred = 100;

    private readonly MatchNeed _need = basis.Need;

    public IEnumerable<MatchPart> All => new[] { Trade(), Distance(), Hours(), Start(), Wishes(), Turn() }.OfType<MatchPart>();

    private MatchPart? Trade()
    {
        var most = rules.Most(MatchFactor.Trade);
        Query[] parts =
        [
            .. basis.Trades.Select(trade => (trade.Code, Most: (int)(most * MatchRules.TradePercent(trade.Depth) / Hundred * trade.Share)))
                .Where(trade => trade.Most > 0)
                .Select(trade => new ConceptQuery(MatchFields.Trades, trade.Code, PointTable.Of(payload => trade.Most * payload / TradeByte.Whole))),
        ];
        return parts.Length == 0 ? null : new(MatchFactor.Trade, new BoolQuery { Should = parts }, most);
    }

    private MatchPart? Distance()
    {
        var most = rules.Most(MatchFactor.Distance);
        return _need.Place is not { } place ? null : new(
            MatchFactor.Distance,
            new DistanceQuery(
                MatchFields.Place, place.InIndex, [.. MatchRules.DistancePercent.Select(step => new PointStep(step.FromKm * 1_000, most * step.Percent / Hundred))], MissingPoints: most / 2),
            most);
    }

    private MatchPart? Hours()
    {
        var most = rules.Most(MatchFactor.Hours);
        return _need.Hours is not { } hours ? null : new(
            MatchFactor.Hours, new ConstantQuery(new OwnRangeQuery(MatchFields.LeastHours, MatchFields.MostHours, hours.Most, hours.Most), most), most);
    }

    private MatchPart Start()
    {
        var most = rules.Most(MatchFactor.Start);
        var from = _need.Start?.FirstMinute is { } start && start > basis.At ? start : basis.At;
        return new(MatchFactor.Start, new ConstantQuery(profiles.CanStart(from, basis.At), most), most);
    }

    private MatchPart? Wishes()
    {
        var most = rules.Most(MatchFactor.Wishes);
        var wished = _need.Occupations.Where(Lexicons.Occupation.IsCode).ToArray();
        return wished.Length == 0 ? null : new(MatchFactor.Wishes, new ConstantQuery(profiles.Wishes(wished), most), most);
    }

    private MatchPart? Turn()
    {
        var most = rules.Most(MatchFactor.Turn);
        return profiles.Turn(most) is { } turn ? new(MatchFactor.Turn, turn, most) : null;
    }
}
