using MatchPortal.Core.Citizens;

namespace MatchPortal.Core.Matching.Replay;

/// <summary>One profile of a stored ranking.</summary>
public sealed class RankedProfile
{
    private RankedProfile()
    {
    }

    internal RankedProfile(ProfileId profile, int place, MatchReading reading, ProfileInputs inputs) =>
        (ProfileId, Place, Band, Points, Factors, Inputs) = (profile, place, reading.Band, reading.Points, reading.Factors, inputs);

    public ProfileId ProfileId { get; private init; }

    /// <summary>From 1, among those that are stored.</summary>
    public int Place { get; private init; }

    public MatchBand Band { get; private init; }

    public int Points { get; private init; }

    public IReadOnlyList<FactorPoints> Factors { get; private init; } = [];

    public ProfileInputs Inputs { get; private init; } = null!;
}
