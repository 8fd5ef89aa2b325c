namespace MatchPortal.Core.Privacy.Release;

/// <summary>
/// Decides who comes in, and with whom. Whoever is new comes into the class of trade and place together with k - 1 others who are new to it, and is told of with them alone on that day, so
/// that nobody can tell who came by comparing two days. Until so many come, newcomers of other trades are told of together, as coarsely as it takes for k: such a group takes nobody
/// else in, and each leaves it when k of the same class can. So nobody waits longer than until five are new in the whole municipality.
/// </summary>
internal sealed class Admission(ReleaseRules rules)
{
    private readonly ClassMaker _classes = new(rules);
    private readonly ClassMaker _newcomers = new(rules with { LeastClass = rules.K });

    /// <param name="all">In a fixed order.</param>
    public Admitted Admit(ReleaseSource[] all)
    {
        // On the very first day everybody is new.
        if (!Array.Exists(all, source => source.IsKnown))
        {
            var (first, few) = _classes.Make(all);
            return new([.. first.SelectMany(Divided)], few.Count, 0);
        }

        var ready = all;
        while (true)
        {
            var (classes, leftOut) = _classes.Make(ready);
            var early = classes.Select(Fresh).Where(fresh => fresh.Length < rules.K).SelectMany(fresh => fresh).ToHashSet();
            if (early.Count == 0)
            {
                var settled = classes.SelectMany(PartsOf).ToArray();
                var inside = ready.Except(leftOut).ToHashSet();
                var (groups, waiting) = Newcomers([.. all.Where(source => !source.IsKnown && !inside.Contains(source))]);
                return new([.. settled, .. groups], leftOut.Count(source => source.IsKnown), waiting);
            }

            ready = [.. ready.Where(source => !early.Contains(source))];
        }
    }

    private (IEnumerable<ReleaseClass> Groups, int Waiting) Newcomers(ReleaseSource[] early)
    {
        var stay = early.Where(source => source.Group is not null).GroupBy(source => source.Group!.Value).Where(group => group.Count() >= rules.K).OrderBy(group => group.Key).ToArray();
        var staying = stay.SelectMany(group => group).ToHashSet();
        var (fresh, waiting) = _newcomers.Make([.. early.Where(source => !staying.Contains(source))]);
        return (stay.Select(group => ClassMaker.Together([.. group])).Concat(fresh).Select(group => group with { IsSettled = false }), waiting.Count);
    }

    private IEnumerable<ReleaseClass> PartsOf(ReleaseClass whole)
    {
        var fresh = Fresh(whole);
        ReleaseSource[] known = [.. whole.Members.Except(fresh)];
        return fresh.Length == 0 || known.Length < rules.K ? Divided(whole) : [.. Divided(whole with { Members = known }), whole with { Members = fresh }];
    }

    private IEnumerable<ReleaseClass> Divided(ReleaseClass whole) => TraitSplitter.Split(whole, rules.LeastPart);

    private static ReleaseSource[] Fresh(ReleaseClass whole) => [.. whole.Members.Where(member => !member.IsKnown)];
}
