namespace MatchPortal.Core;

/// <summary>Stored time is UTC; people live by the Danish clock, and so do deadlines.</summary>
public static class DanishTime
{
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    extension(DateTime utc)
    {
        /// <summary>The same moment on a Danish clock.</summary>
        public DateTime OnDanishClock => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Denmark);

        /// <summary>The moment that a Danish clock shows so, UTC; an hour that is not there in spring is the one after it.</summary>
        public DateTime FromDanishClock
        {
            get
            {
                var shown = DateTime.SpecifyKind(utc, DateTimeKind.Unspecified);
                return TimeZoneInfo.ConvertTimeToUtc(Denmark.IsInvalidTime(shown) ? shown.AddHours(1) : shown, Denmark);
            }
        }

        /// <summary>The day it is in Denmark at this moment.</summary>
        public DateOnly DanishDay => DateOnly.FromDateTime(utc.OnDanishClock);
    }

    extension(DateOnly day)
    {
        /// <summary>When the day begins in Denmark, UTC.</summary>
        public DateTime StartsAtUtc => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Denmark);
    }
}
