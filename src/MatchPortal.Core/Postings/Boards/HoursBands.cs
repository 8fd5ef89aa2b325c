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

    extension(HoursBand band)
    {
        /// <summary>The hours that stand for the band.</summary>
        public WeeklyHours Span => band switch
        {
            HoursBand.Full => new(WeeklyHours.FullWeek, WeeklyHours.MostHours),
            HoursBand.Part => new(20, WeeklyHours.FullWeek - 1),
            HoursBand.Few => new(1, 19),
        };
    }
}
