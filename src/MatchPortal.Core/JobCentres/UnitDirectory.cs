using MatchPortal.Core.Data;
using MatchPortal.Core.Rules;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.JobCentres;

/// <summary>Finds a unit by what people call it.</summary>
public sealed class UnitDirectory(PortalContext portal)
{
    /// <summary>The open units in Danish order.</summary>
    public async Task<IReadOnlyList<Unit>> Open(CancellationToken cancel = default) =>
        await portal.Units.Where(unit => unit.ClosedAt == null).OrderBy(unit => unit.NameSortKey).ToListAsync(cancel);

    /// <summary>Upper and lower case alike.</summary>
    /// <exception cref="RuleBrokenException">None is called so; the sentence names those there are.</exception>
    public async Task<Unit> Find(string name, CancellationToken cancel = default)
    {
        var key = Danish.SortKey(name);
        var units = await Open(cancel);
        return units.FirstOrDefault(unit => unit.NameSortKey == key)
            ?? throw new RuleBrokenException("Der er ingen åben enhed, der hedder {0}. Vælg mellem: {1}.", name.Trim(), string.Join(", ", units.Select(unit => unit.Name)));
    }
}
