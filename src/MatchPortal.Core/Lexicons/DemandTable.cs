using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MatchPortal.Core.Lexicons;

/// <summary>The job opportunities per occupation, region and period. May be empty.</summary>
public sealed class DemandTable
{
    private readonly FrozenDictionary<(string MinorGroup, string Region, string Period), Demand> _rows;

    internal DemandTable(ImmutableArray<Demand> all)
    {
        All = all;
        Periods = [.. all.Select(demand => demand.Period).Distinct().Order(StringComparer.Ordinal)];
        _rows = all.ToFrozenDictionary(demand => (demand.Occupation, demand.Region, demand.Period));
    }

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Demand> All { get; }

    /// <summary>The oldest first.</summary>
    public ImmutableArray<string> Periods { get; }

    /// <summary>Null when the table is empty.</summary>
    public string? LatestPeriod => Periods.LastOrDefault();

    /// <summary>The demand for an occupation's minor group; null when unknown, also when the occupation is broader than that.</summary>
    /// <param name="occupation">Three or four digits.</param>
    /// <param name="period">The latest one when null: an occupation left out of it is unknown, even if an older period has it.</param>
    public Demand? Find(string occupation, string region, string? period = null) =>
        occupation.Length >= 3 && (period ?? LatestPeriod) is { } chosen
            ? _rows.GetValueOrDefault((occupation[..3], region, chosen))
            : null;
}
