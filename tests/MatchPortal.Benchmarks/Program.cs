using System.Globalization;
using MatchPortal.Benchmarks.Search;

// search [--profiles 25000] [--municipality]
if (args is not ["search", .. var options])
{
    Console.Error.WriteLine("Say what to measure: search [--profiles N] [--municipality]");
    return 1;
}

var at = Array.IndexOf(options, "--profiles");
var profiles = at >= 0 && at + 1 < options.Length ? int.Parse(options[at + 1], CultureInfo.InvariantCulture) : 25_000;
SearchBenchmark.Run(profiles, isNationwide: !options.Contains("--municipality"));
return 0;
