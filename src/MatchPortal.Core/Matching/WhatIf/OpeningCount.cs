using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Matching.WhatIf;

/// <summary>
/// Given a profile and the postings on the board, says what one thing more would open most of them: a posting is opened by a must when the profile then fits, clearly or possibly, and
/// does not today.
/// </summary>
public sealed class OpeningCount(TradeModel trades, Lexicon lexicon)
{
    /// <param name="profile">Whose.</param>
    /// <param name="board">What stands.</param>
    /// <param name="day">Today.</param>
    /// <param name="count">The most to give.</param>
    /// <returns>The weightiest first.</returns>
    public IReadOnlyList<Opening> Of(StaffProfileSource profile, IReadOnlyList<BoardNeed> board, DateOnly day, int count)
    {
        var held = new HeldProfile(profile, trades, lexicon, day);
        return
        [
            .. board.Where(posting => held.Takes(posting.Need))
                .SelectMany(posting => Opens(held, posting).Select(must => (must.Kind, must.ConceptId, posting.Demand)))
                .GroupBy(opened => (opened.Kind, opened.ConceptId))
                .Select(opened => new Opening(
                    opened.Key.Kind,
                    opened.Key.ConceptId,
                    opened.Count(),
                    opened.Count(one => one.Demand is DemandLevel.Shortage or DemandLevel.Paradox),
                    opened.Sum(one => MatchRules.OpeningWeight(one.Demand))))
                .Where(opening => opening.Weight > 0)
                .OrderByDescending(opening => opening.Weight).ThenByDescending(opening => opening.Postings).ThenBy(opening => opening.ConceptId, StringComparer.Ordinal)
                .Take(count),
        ];
    }

    // Each on its own; nothing where the profile fits already, or where it takes more than one.
    private static IReadOnlyList<Requirement> Opens(HeldProfile held, BoardNeed posting)
    {
        Requirement? lacking = null;
        var isAnyMet = false;
        foreach (var must in posting.Musts)
        {
            var state = held.StateOf(must, posting.Trades);
            isAnyMet |= state == MustState.Met;
            if (state == MustState.Missing || (IsPaper(must) && state != MustState.Met))
            {
                if (lacking is not null)
                {
                    return [];
                }

                lacking = must;
            }
        }

        return lacking is not null ? [lacking] : isAnyMet ? [] : posting.Musts;
    }

    private static bool IsPaper(Requirement must) => must.Kind is RequirementKind.Certificate or RequirementKind.Licence;
}
