using System.Globalization;
using MatchPortal.Benchmarks.Search;
using MatchPortal.Core.Indexes;
using MatchPortal.Core.Indexes.Documents;
using MatchPortal.Core.Lexicons;
using MatchPortal.Core.Lexicons.Titles;
using MatchPortal.Core.Matching;
using MatchPortal.Core.Matching.Trades;
using MatchPortal.Core.Matching.WhatIf;
using MatchPortal.Search;
using MatchPortal.Search.Port;

namespace MatchPortal.Benchmarks.Matching;

/// <summary>What the site's matcher takes over a municipality in memory: every posting against every profile (F), what each must does, and what would open most postings.</summary>
internal static class MatchBenchmark
{
    private const int Profiles = 25_000;
    private const int Postings = 5_000;
    private const int Asked = 100;
    private const int Best = 20;
    private const int SeedOfPeople = 1;
    private const int SeedOfWarmUp = 2;
    private const int WarmUp = 1_000;
    private const int BatchSize = 1 << 13;

    private static readonly DateTime Now = new(2026, 11, 22, 8, 0, 0, DateTimeKind.Utc);

    public static int Run(string[] args)
    {
        var lexicon = Lexicon.Load(LexiconFolder.Find());
        var (profiles, postings) = (Number(args, "--profiles", Profiles), Number(args, "--postings", Postings));
        var town = new MadeMunicipality(lexicon, SeedOfPeople);
        var (people, needs) = (town.People(profiles), town.Postings(postings));
        var (analyzers, trades) = (new PortalAnalyzers(lexicon), new TradeModel(lexicon));
        using var groups = new Prepared<TitleSearch>(() => TitleSearch.OfLexicon(lexicon));
        using var titles = new TitleTrades(lexicon, groups);
        var matching = new ProfileMatching(lexicon, trades, titles, analyzers);
        using var index = Kept(args, people, person => StaffProfileDocument.Of(person, lexicon, trades, new DocumentTexts(analyzers), Now.Year));
        using var snapshot = index.Snapshot();
        var shares = ConceptShares.Of(snapshot);
        MatchPlan PlanOf(MatchNeed need) => matching.Plan(need, MatchRules.Current, shares, Now);

        Print($"{profiles} profiles, {postings} postings, {Environment.ProcessorCount} processors; ms are median / 99th of 100");
        var board = new BoardNeeds(matching, lexicon);
        BoardNeed[] known = [];
        Print($"postings read once (titles, trades)   {Timing.Seconds(() => known = [.. needs.AsParallel().AsOrdered().Select(need => board.Of(need))]):0.00} s");
        MatchPlan[] plans = [];
        Print($"plans of all postings                 {Timing.Seconds(() => plans = [.. needs.AsParallel().AsOrdered().Select(PlanOf)]):0.00} s");
        Parallel.ForEach(new MadeMunicipality(lexicon, SeedOfWarmUp).Postings(WarmUp), need => snapshot.Search(new(PlanOf(need).Query, Best)));
        long found = 0;
        var before = Environment.CpuUsage.TotalTime;
        var all = Timing.Seconds(() => Parallel.ForEach(plans, plan => Interlocked.Add(ref found, snapshot.Search(new(plan.Query, Best)).Total)));
        var busy = Environment.CpuUsage.TotalTime - before;
        Print($"F: every posting, every profile       {all:0.00} s ({busy.TotalSeconds:0.00} s of processors); plans and all {all + Timing.Seconds(() => Parallel.ForEach(needs, need => PlanOf(need))):0.00} s; {found / (double)postings:0} profiles a posting");
        var whatIf = Warm(needs, need => PostingWhatIf.Of(snapshot, need, PlanOf).Fits);
        Print($"what each must does, a posting        {whatIf}; {needs.Take(Asked).Average(need => need.Musts.Count()):0.0} musts, {whatIf.Totals.Average():0} fit");
        var openings = new OpeningCount(trades, lexicon);
        var opened = Warm(people, person => openings.Of(person, known, DateOnly.FromDateTime(Now), TrainingAdvices.Most).FirstOrDefault()?.Postings ?? 0);
        Print($"what would open most, a profile       {opened}; the first opens {opened.Totals.Average():0}");
        return 0;
    }

    // Built once and kept: to guess the trades of so many takes longer than all that is measured.
    private static ISearchIndex Kept(string[] args, IReadOnlyList<StaffProfileSource> people, Func<StaffProfileSource, SearchDocument> documentOf)
    {
        var at = Array.IndexOf(args, "--kept");
        var folder = at >= 0 && at + 1 < args.Length ? args[at + 1] : Directory.CreateTempSubdirectory("match-benchmark-").FullName;
        var engine = new EmbeddedEngine();
        var stamps = new Dictionary<string, string>();
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return engine.Open(folder, StaffProfileFields.Schema, stamps);
        }

        var index = engine.Create(folder, StaffProfileFields.Schema, stamps);
        foreach (var batch in people.Chunk(BatchSize))
        {
            index.Apply(new(index.Sequence + 1, [.. batch.AsParallel().AsOrdered().Select(person => IndexChange.Put(documentOf(person)))]));
        }

        index.Compact();
        using var fresh = index.Snapshot();
        index.UseStatistics(fresh.MeasureStatistics("built"));
        index.Commit();
        return index;
    }

    // Of the first hundred, after the second hundred.
    private static Timing Warm<T>(IReadOnlyList<T> inputs, Func<T, int> run)
    {
        _ = Timing.Of(inputs.Skip(Asked).Take(Asked), run);
        return Timing.Of(inputs.Take(Asked), run);
    }

    private static int Number(string[] args, string name, int otherwise) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
