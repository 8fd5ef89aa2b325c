namespace MatchPortal.Core.Alerts;

/// <summary>How often somebody wants to hear at most. Names are stored.</summary>
public enum AlertRhythm
{
    Daily,
    Weekly,
}
