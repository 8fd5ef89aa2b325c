namespace MatchPortal.Core.Privacy.Disclosure;

public static class CountBands
{
    public static CountBand Of(int count) => count switch
    {
        < 5 => CountBand.Under5,
        < 10 => CountBand.From5,
        < 20 => CountBand.From10,
        < 50 => CountBand.From20,
        _ => CountBand.From50,
    };

    /// <summary>The fewest and the most that a band stands for; no most for the last.</summary>
    public static (int Least, int? Most) Span(this CountBand band) => band switch
    {
        CountBand.Under5 => (0, 4),
        CountBand.From5 => (5, 9),
        CountBand.From10 => (10, 19),
        CountBand.From20 => (20, 49),
        CountBand.From50 => (50, null),
    };
}
