namespace MatchPortal.Core.Postings.Boards;

public static class HoursBands
{
    extension(WeeklyHours hours)
    {
        /// <summary>Where the board counts these hours.</summary>
        public HoursBand Band => hours.Most switch
        {
            >= WeeklyHours.FullWeek => HoursBand.Full,
            >= 20 => HoursBand.Part,
            _ => HoursBand.Few,
        };
    }
}
