namespace MatchPortal.Core.Matching.WhatIf;

/// <param name="Fits">How many fit, clearly or possibly; all who are found where the posting states no must.</param>
/// <param name="Nearly">How many more would fit but for one must; 0 where fewer than two are stated.</param>
/// <param name="NeedTraining">How many more, those with them, are within the limits of both sides.</param>
/// <param name="Musts">In the posting's order.</param>
public sealed record WhatIfAnswer(int Fits, int Nearly, int NeedTraining, IReadOnlyList<MustWhatIf> Musts);
