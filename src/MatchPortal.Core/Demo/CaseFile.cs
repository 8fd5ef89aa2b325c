using MatchPortal.Core.Citizens;
using MatchPortal.Core.Training;

namespace MatchPortal.Core.Demo;

/// <summary>All that is stored about one citizen.</summary>
internal sealed record CaseFile(
    Sketch Sketch,
    Citizen Citizen,
    CompetenceProfile Profile,
    CitizenIdentity Identity,
    IReadOnlyList<TrainingDecision> Decisions,
    IReadOnlyList<TrainingRecord> Training);
