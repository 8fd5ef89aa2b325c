namespace MatchPortal.Core.Training;

/// <summary>Random: it stands beside a profile.</summary>
public readonly record struct DecisionId(Guid Value) : IId<DecisionId>
{
    public static DecisionId New() => new(Guid.NewGuid());

    public static DecisionId From(Guid value) => new(value);
}
