namespace MatchPortal.Core.Demo;

/// <summary>What decides every row of a demo municipality: the same options give the same content.</summary>
/// <param name="Seed">Any number.</param>
/// <param name="BaseDate">The day the municipality is seen from; everything that has happened lies before it.</param>
/// <param name="Citizens">Companies, postings and staff follow in proportion.</param>
/// <param name="Nationwide">Spread over the country by population instead of one municipality and its neighbours.</param>
public sealed record DemoOptions(int Seed, DateOnly BaseDate, int Citizens = DemoOptions.DefaultCitizens, bool Nationwide = false)
{
    public const int DefaultCitizens = 2_500;

    public const int FewestCitizens = 50;

    public const int MostCitizens = 250_000;

    public const int DefaultSeed = 7;

    public int Companies => Scaled(300, 12);

    /// <summary>In all states; in proportion when not given.</summary>
    public int Postings
    {
        get => field > 0 ? field : Scaled(600, 20);
        init;
    }

    public int Staff => Scaled(40, 12);

    private int Scaled(int atDefault, int least) => (int)Math.Max(least, (long)Citizens * atDefault / DefaultCitizens);
}
