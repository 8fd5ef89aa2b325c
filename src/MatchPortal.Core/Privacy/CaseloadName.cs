using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Privacy;

/// <summary>A name in a consultant's own list.</summary>
public sealed record CaseloadName(CitizenId CitizenId, string Name);
