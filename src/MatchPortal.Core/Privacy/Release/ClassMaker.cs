namespace MatchPortal.Core.Privacy.Release;

/// <summary>Divides people by occupation and place, step by step coarser, until every class holds enough.</summary>
internal sealed class ClassMaker(ReleaseRules rules)
{
    /// <summary>The published order: the place gives way before the occupation.</summary>
    private static readonly (int Digits, bool Municipality, bool Region)[] Steps =
        [(4, true, true), (4, false, true), (3, false, true), (2, false, true), (1, false, true), (0, false, true), (0, false, false)];

    /// <returns>Classes in a fixed order, and how many are in none because fewer than k are left.</returns>
    public (IReadOnlyList<ReleaseClass> Classes, int LeftOut) Make(IReadOnlyList<ReleaseSource> sources)
    {
        List<ReleaseClass> classes = [];
        var left = sources;
        foreach (var step in Steps)
        {
            // In the last step there is nothing more to give way: then k is enough.
            var least = step == Steps[^1] ? rules.K : rules.LeastClass;
            var groups = left.GroupBy(source => TraitsAt(source, step)).ToArray();
            classes.AddRange(groups.Where(group => group.Key is not null && group.Count() >= least)
                .OrderBy(group => group.Key!.Occupation, StringComparer.Ordinal).ThenBy(group => group.Key!.MunicipalityCode, StringComparer.Ordinal).ThenBy(group => group.Key!.Region, StringComparer.Ordinal)
                .Select(group => new ReleaseClass(group.Key!, [.. group])));
            left = [.. groups.Where(group => group.Key is null || group.Count() < least).SelectMany(group => group)];
        }

        return (classes, left.Count);
    }

    // Null for who cannot be told so exactly.
    private static PublishedTraits? TraitsAt(ReleaseSource source, (int Digits, bool Municipality, bool Region) step)
    {
        var isTold = (!step.Municipality || source.MunicipalityCode is not null) && (!step.Region || source.Region is not null) && (source.Occupation?.Length ?? 0) >= step.Digits;
        return isTold
            ? new(step.Digits == 0 ? null : source.Occupation![..step.Digits], step.Municipality ? source.MunicipalityCode : null, step.Region ? source.Region : null)
            : null;
    }
}
