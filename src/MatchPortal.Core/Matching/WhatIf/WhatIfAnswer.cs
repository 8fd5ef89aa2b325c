namespace MatchPortal.Core.Matching.WhatIf;

/// <param name="Fits">How many fit, clearly or possibly; all who are found where the posting states no must.</param>
/// <param name="NeedTraining">How many more are within the limits of both sides.</param>
/// <param name="Musts">In the posting's order.</param>
public sealed record WhatIfAnswer(int Fits, int NeedTraining, IReadOnlyList<MustWhatIf> Musts);
