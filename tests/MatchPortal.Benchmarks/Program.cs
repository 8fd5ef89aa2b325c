using MatchPortal.Benchmarks.Pages;

return args switch
{
    ["pages", .. var rest] => await PagesBenchmark.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("pages [--citizens N]: what each list page costs, beside an empty page.");
    return 1;
}
