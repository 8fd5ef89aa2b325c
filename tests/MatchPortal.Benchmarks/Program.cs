using MatchPortal.Benchmarks.Matching;
using MatchPortal.Benchmarks.Pages;
using MatchPortal.Benchmarks.Search;

return args switch
{
    ["match", .. var rest] => MatchBenchmark.Run(rest),
    ["pages", .. var rest] => await PagesBenchmark.Run(rest),
    ["search", .. var rest] => SearchBenchmark.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("match [--profiles N] [--postings N] [--kept FOLDER]: the site's matcher over a made-up municipality: all against all, what-if.");
    Console.Error.WriteLine("pages [--citizens N] [--postings N] [--esco FOLDER] [--only PART-OF-PATH]: what each page costs, beside an empty page.");
    Console.Error.WriteLine("search [--profiles N] [--municipality] [--tuning]: the engine's work on made-up people, beside SQLite.");
    return 1;
}
