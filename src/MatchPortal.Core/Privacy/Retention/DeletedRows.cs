namespace MatchPortal.Core.Privacy.Retention;

/// <summary>How many rows a deletion took.</summary>
public sealed record DeletedRows(int Exposures, int Questions, int Alarms, int Releases, int Mails = 0, int Marks = 0, int Consultant = 0, int Rankings = 0)
{
    public static DeletedRows None { get; } = new(0, 0, 0, 0);
}
