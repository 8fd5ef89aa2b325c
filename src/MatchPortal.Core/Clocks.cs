namespace MatchPortal.Core;

/// <summary>The time as the portal asks for it.</summary>
public static class Clocks
{
    extension(TimeProvider clock)
    {
        /// <summary>UTC, as stored.</summary>
        public DateTime Now() => clock.GetUtcNow().UtcDateTime;

        /// <summary>The day it is in Denmark.</summary>
        public DateOnly Today() => clock.Now().DanishDay;
    }
}
