namespace MatchPortal.Benchmarks.Search;

/// <summary>The ids that engines know areas, trades and competences by; made once, so that no run pays for them.</summary>
internal static class Names
{
    private static readonly string[] Areas = Make("a", 98);
    private static readonly string[] Groups = Make("g", (Town.Trades / 10) + 1);
    private static readonly string[] Kinds = Make("k", 5);
    private static readonly string[] Occupations = Make("o", Town.Trades);
    private static readonly string[] Skills = Make("c", Town.Competences);

    public static string Area(int number) => Areas[number];

    public static string Group(int trade) => Groups[trade / 10];

    public static string Kind(int number) => Kinds[number];

    public static string Occupation(int trade) => Occupations[trade];

    public static string Skill(int concept) => Skills[concept];

    private static string[] Make(string letter, int count) => [.. Enumerable.Range(0, count).Select(number => $"{letter}{number}")];
}
