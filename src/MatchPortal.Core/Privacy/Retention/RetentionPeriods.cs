namespace MatchPortal.Core.Privacy.Retention;

/// <summary>How long what the guard writes down is kept, told to everybody on the privacy page. The one place where the periods stand.</summary>
public static class RetentionPeriods
{
    /// <summary>Months that a citizen can read who saw the profile.</summary>
    public const int ExposureMonths = 12;

    /// <summary>Months that companies' questions and the counts they were told are kept: so long an alarm can be looked into.</summary>
    public const int QuestionMonths = 3;

    /// <summary>Months that an alarm is kept once it is handled. One that is not stays.</summary>
    public const int AlarmMonths = 24;

    /// <summary>Months that the figures of an old release are kept. Its profiles go when the next one answers.</summary>
    public const int ReleaseMonths = 12;

    /// <summary>Months after a posting has ended that a company's own marks and notes on its candidates are kept.</summary>
    public const int MarkMonths = 6;

    /// <summary>Months after the answer that what a company asked its consultant is kept.</summary>
    public const int ConsultantMonths = 12;

    /// <summary>Months that the ranking a citizen was asked from is kept: so long it can be computed again, and somebody can ask why.</summary>
    public const int RankingMonths = 12;

    /// <summary>Days that a mail is kept which nobody could be sent, and the trace of one that was: of that one the text and the address are gone at once.</summary>
    public const int MailDays = 14;
}
