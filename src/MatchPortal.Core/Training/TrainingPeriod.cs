using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Training;

/// <param name="Start">First day.</param>
/// <param name="End">Last day; null while it goes on.</param>
public sealed record TrainingPeriod(DateOnly Start, DateOnly? End)
{
    public Verdict Check() => Verdict.Require(End is null || End >= Start, "Vælg en slutdato, der ikke ligger før startdatoen.");
}
