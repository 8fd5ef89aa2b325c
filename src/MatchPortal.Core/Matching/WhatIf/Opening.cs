using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Matching.WhatIf;

/// <summary>Something that would make a profile fit postings it does not fit today.</summary>
/// <param name="Kind">What the id means.</param>
/// <param name="ConceptId">In the lexicon.</param>
/// <param name="Postings">How many it opens, within the citizen's own limits.</param>
/// <param name="InDemand">How many of them are in an occupation that the region lacks people in.</param>
/// <param name="Weight">By <see cref="MatchRules.OpeningWeight"/>.</param>
public sealed record Opening(RequirementKind Kind, string ConceptId, int Postings, int InDemand, int Weight);
