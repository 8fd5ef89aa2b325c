namespace MatchPortal.Core.Postings.Advertising;

/// <summary>Where the law says it, and since when.</summary>
/// <param name="Paragraph">The act and its paragraph, in Danish.</param>
/// <param name="ValidFrom">The first day it applied; null where it is older than any posting here.</param>
public sealed record AdvertisingRule(string Paragraph, DateOnly? ValidFrom = null)
{
    /// <summary>An advertisement may not say that somebody of a certain age, origin, belief or state of health is looked for or preferred.</summary>
    public static AdvertisingRule Preference { get; } = new("Forskelsbehandlingsloven § 5, stk. 1");

    /// <summary>Nobody may be asked for their age when they apply.</summary>
    public static AdvertisingRule AskingForAge { get; } = new("Forskelsbehandlingsloven § 5, stk. 2", new(2022, 7, 1));

    /// <summary>An advertisement may not say that one sex is looked for or preferred.</summary>
    public static AdvertisingRule Sex { get; } = new("Ligebehandlingsloven § 6");

    /// <summary>Pregnancy, children and marriage may not count.</summary>
    public static AdvertisingRule Family { get; } = new("Ligebehandlingsloven § 2, jf. § 1, stk. 2");

    /// <summary>Health may be asked about only where the work itself makes it matter.</summary>
    public static AdvertisingRule Health { get; } = new("Helbredsoplysningsloven § 2");

    /// <summary>Nobody may be asked to be, or not to be, a member of a union.</summary>
    public static AdvertisingRule Union { get; } = new("Foreningsfrihedsloven § 1");
}
