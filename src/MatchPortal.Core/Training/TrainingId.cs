namespace MatchPortal.Core.Training;

/// <summary>Random: it stands beside a profile.</summary>
public readonly record struct TrainingId(Guid Value) : IId<TrainingId>
{
    public static TrainingId New() => new(Guid.NewGuid());

    public static TrainingId From(Guid value) => new(value);
}
