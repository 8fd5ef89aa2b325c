using MatchPortal.Benchmarks.Pages;
using MatchPortal.Benchmarks.Search;

return args switch
{
    ["pages", .. var rest] => await PagesBenchmark.Run(rest),
    ["search", .. var rest] => SearchBenchmark.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("pages [--citizens N] [--postings N]: what each list page costs, beside an empty page.");
    Console.Error.WriteLine("search [--profiles N] [--municipality] [--tuning]: the engine's work on made-up people, beside SQLite.");
    return 1;
}
