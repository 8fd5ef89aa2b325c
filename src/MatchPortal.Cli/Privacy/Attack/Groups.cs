using MatchPortal.Core.Privacy.Release;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>How many look alike, without and with the guard, to somebody who knows some competences of a target.</summary>
internal sealed class Groups
{
    private readonly ILookup<string, Target> _alike;
    private readonly ILookup<int, Target> _classes;
    private readonly Func<string, IEnumerable<string>> _broader;

    /// <param name="targets">Everybody who is shown.</param>
    /// <param name="broader">Of a competence, the nearest first.</param>
    public Groups(IReadOnlyList<Target> targets, Func<string, IEnumerable<string>> broader)
    {
        _alike = targets.ToLookup(target => target.Known, StringComparer.Ordinal);
        _classes = targets.Where(target => target.Row is not null).ToLookup(target => target.Row!.ClassNumber);
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
        return _classes[row.ClassNumber].Count(other => told.All(item => other.Row!.Items.Contains(item)));
    }

    /// <summary>As a competence is published; null where nothing of it is.</summary>
    private PublishedItem? Form(PublishedProfile row, string competence) =>
        new[] { competence }.Concat(_broader(competence)).Select(id => row.Items.FirstOrDefault(item => item.Kind == ItemKind.Competence && item.Concept == id)).FirstOrDefault(item => item is not null);
}
