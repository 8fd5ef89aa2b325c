namespace MatchPortal.Core;

/// <summary>A typed key, so that a citizen's can never be handed over where a profile's is asked for.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
