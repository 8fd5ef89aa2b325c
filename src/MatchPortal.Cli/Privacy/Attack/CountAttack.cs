using MatchPortal.Core;
using MatchPortal.Core.Privacy.Disclosure;

namespace MatchPortal.Cli.Privacy.Attack;

/// <summary>
/// Narrows a question by one competence of the target after the other, and subtracts each count from the one before. An exact count of 1, or a difference of 1, singles out; a band
/// does when its most is below k, and it is sure that there is somebody.
/// </summary>
internal static class CountAttack
{
    private const int Most = 150;

    public static async Task<(AttackLine Line, string Note)> Run(AttackedSite site, AttackPostings postings, IReadOnlyList<Target> targets, Groups groups, CancellationToken cancel)
    {
        Target[] known = [.. targets.Where(target => target.Row is not null && target.Competences.Count >= 3)];
        Target[] tried = [.. known.Where((_, at) => at % Math.Max(1, known.Length / Most) == 0).Take(Most)];
        var without = tried.Select(target =>
        {
            int[] counts = [.. Enumerable.Range(0, 4).Select(m => groups.Whole(target, target.Competences.Take(m)))];
            return counts.Zip(counts.Skip(1)).Select(pair => pair.First - pair.Second).Where(difference => difference > 0).Append(counts[^1]).Min();
        });
        List<int> with = [];
        List<CountBand> bands = [];
        for (var i = 0; i < tried.Length; i++)
        {
            var told = await Bands(site, postings, tried[i], i, cancel);
            bands.AddRange(told);
            with.Add(told.Zip(told.Skip(1)).Select(pair => Sure(pair.First, pair.Second)).Append(Sure(told[^1])).Min());
        }

        var under = bands.Count(band => band == CountBand.Under5);
        return (
            new("Optælling, indsnævret og trukket fra", GroupSizes.Of(without, site.Rules.K), GroupSizes.Of(with, site.Rules.K), IsPromised: true),
            string.Create(Danish.Culture, $"Af {bands.Count:N0} svar på optællinger var {under:N0} ”under 5”, og ingen et helt tal."));
    }

    private static async Task<IReadOnlyList<CountBand>> Bands(AttackedSite site, AttackPostings postings, Target target, int company, CancellationToken cancel)
    {
        List<CountBand> bands = [];
        for (var m = 1; m <= 3; m++)
        {
            // One company after the other, so that no day's limit stops the attack.
            var purpose = await postings.Draft(company, target.Profile.Occupations.FirstOrDefault()?.OccupationCode, target.Competences.Take(m), cancel);
            var answer = await site.Session.Get<EmployerSearch>().Ask(purpose, ShownFilter.None, 1, cancel);
            site.Session.Portal.ChangeTracker.Clear();
            bands.Add(answer!.Fits ?? CountBand.From50);
        }

        return bands;
    }

    // The group that is surely there and surely no larger; a large number where nothing is sure.
    private static int Sure(CountBand band) => band.Span() is { Least: > 0, Most: { } most } ? most : int.MaxValue;

    private static int Sure(CountBand wider, CountBand narrower)
    {
        var (least, most) = (wider.Span().Least - (narrower.Span().Most ?? int.MaxValue), wider.Span().Most - narrower.Span().Least);
        return least > 0 && most is { } sure ? sure : int.MaxValue;
    }
}
