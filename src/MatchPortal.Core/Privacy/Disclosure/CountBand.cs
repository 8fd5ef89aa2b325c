namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>How many, as told outside the municipality. Names are stored.</summary>
public enum CountBand
{
    Under5,
    From5,
    From10,
    From20,
    From50,
}
