using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Matching.WhatIf;

/// <summary>A posting on the board as the matcher knows it.</summary>
/// <param name="Need">What it asks for.</param>
/// <param name="Trades">What trades it speaks of.</param>
/// <param name="Demand">For its occupation in its region; null is not known.</param>
/// <param name="ApplyBy">The last day it stands; null until somebody closes it.</param>
public sealed record BoardNeed(MatchNeed Need, PostingTrades Trades, DemandLevel? Demand, DateOnly? ApplyBy)
{
    /// <summary>Each once.</summary>
    public IReadOnlyList<Requirement> Musts { get; } = [.. Need.Musts.DistinctBy(must => (must.Kind, must.ConceptId))];
}
