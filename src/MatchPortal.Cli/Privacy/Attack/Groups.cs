using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>How many look alike, without and with the guard, to somebody who knows some competences of a target, or what the target wants.</summary>
internal sealed class Groups
{
    private readonly ILookup<string, Target> _alike;
    private readonly ILookup<int, (PublishedProfile Row, HashSet<PublishedItem> Items)> _classes;
    private readonly Dictionary<(int, PublishedItem), int> _shared;
    private readonly Func<string, IEnumerable<string>> _broader;

    /// <param name="targets">Everybody who is shown.</param>
    /// <param name="broader">Of a competence, the nearest first.</param>
    public Groups(IReadOnlyList<Target> targets, Func<string, IEnumerable<string>> broader)
    {
        PublishedProfile[] rows = [.. targets.Select(target => target.Row).OfType<PublishedProfile>()];
        _alike = targets.ToLookup(target => target.Known, StringComparer.Ordinal);
        _classes = rows.ToLookup(row => row.ClassNumber, row => (row, row.Items.ToHashSet()));
        _shared = rows.SelectMany(row => row.Items.Select(item => (row.ClassNumber, item))).CountBy(entry => entry).ToDictionary();
        _broader = broader;
    }

    /// <summary>Whole profiles with the same known facts and these competences.</summary>
    public int Whole(Target target, IEnumerable<string> competences)
    {
        string[] wanted = [.. competences];
        return _alike[target.Known].Count(other => wanted.All(id => other.Competences.Contains(id)));
    }

    /// <summary>Published profiles that look like the target's: the same class, and the same said of these competences. 0 for who is not published.</summary>
    public int Published(Target target, IEnumerable<string> competences)
    {
        if (target.Row is not { } row)
        {
            return 0;
        }

        // The attacker is given the best of it: he knows in which form each competence was published.
        PublishedItem[] told = [.. competences.Select(id => Form(row, id)).OfType<PublishedItem>()];
        return told is [var one] ? _shared[(row.ClassNumber, one)] : _classes[row.ClassNumber].Count(other => told.All(other.Items.Contains));
    }

    /// <summary>Whole profiles with the same known facts that want the same.</summary>
    public int Whole(Target target, Func<PublishedLimits, string> wish) => _alike[target.Known].Count(other => wish(other.Wants) == wish(target.Wants));

    /// <summary>Published profiles of the same class that are told to want the same, and of which the same is said of these competences.</summary>
    public int Published(Target target, Func<PublishedLimits, string> wish, IEnumerable<string> competences)
    {
        if (target.Row is not { } row)
        {
            return 0;
        }

        PublishedItem[] told = [.. competences.Select(id => Form(row, id)).OfType<PublishedItem>()];
        return _classes[row.ClassNumber].Count(other => wish(other.Row.Limits) == wish(row.Limits) && told.All(other.Items.Contains));
    }

    /// <summary>As a competence is published; null where nothing of it is.</summary>
    private PublishedItem? Form(PublishedProfile row, string competence) =>
        new[] { competence }.Concat(_broader(competence)).Select(id => row.Items.FirstOrDefault(item => item.Kind == ItemKind.Competence && item.Concept == id)).FirstOrDefault(item => item is not null);
}
