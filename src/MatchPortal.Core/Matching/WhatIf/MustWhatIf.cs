using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Matching.WhatIf;

/// <param name="Must">What is asked for now.</param>
/// <param name="FitsWithout">How many would fit if it were a wish; never fewer than fit now.</param>
public sealed record MustWhatIf(Requirement Must, int FitsWithout);
