namespace MatchPortal.Core;

/// <summary>Stored time is UTC; people live by the Danish clock, and so do deadlines.</summary>
public static class DanishTime
{
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    extension(DateTime utc)
    {
        /// <summary>The same moment on a Danish clock.</summary>
        public DateTime OnDanishClock => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Denmark);

        /// <summary>The day it is in Denmark at this moment.</summary>
        public DateOnly DanishDay => DateOnly.FromDateTime(utc.OnDanishClock);
    }

    extension(DateOnly day)
    {
        /// <summary>When the day begins in Denmark, UTC.</summary>
        public DateTime StartsAtUtc => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Denmark);
    }
}
