namespace MatchPortal.Core.Postings.Importing;

/// <summary>An advertisement as it stood, field by field: nothing is interpreted yet. Null where it says nothing.</summary>
/// <param name="Number">From 1, in the order of the file.</param>
/// <param name="Line">Where it begins, where the format has lines.</param>
public sealed record ReadAd(int Number, int? Line)
{
    /// <summary>What the source calls it.</summary>
    public string? SourceId { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Address { get; init; }

    public string? Title { get; init; }

    /// <summary>With the source's mark-up.</summary>
    public string? Tasks { get; init; }

    /// <summary>ISCO-08 or DISCO-08, when the source gives one.</summary>
    public string? OccupationCode { get; init; }

    public string? Hours { get; init; }

    /// <summary>Full or part time, in the source's words.</summary>
    public string? Schedule { get; init; }

    public string? Kind { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public string? ApplyBy { get; init; }

    public string? Openings { get; init; }

    public string? PNumber { get; init; }

    public string? Street { get; init; }

    public string? PostalCode { get; init; }

    public string? City { get; init; }

    public string? Country { get; init; }

    /// <summary>The company's name in the advertisement.</summary>
    public string? Employer { get; init; }
}
