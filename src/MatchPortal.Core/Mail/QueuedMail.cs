using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Mail;

/// <summary>A mail on its way, or the trace of one that has left. To whom and what it says is erased when it is sent.</summary>
public sealed class QueuedMail
{
    public const int SubjectLength = 150;

    /// <summary>How long it is until the next try, after the first, second …; after the last wait it is tried once more, and then given up.</summary>
    private static readonly TimeSpan[] Waits =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)];

    private QueuedMail()
    {
    }

    internal QueuedMail(MailKind kind, string to, string subject, string text, string? stopAddress, DateTime now)
    {
        Id = MailId.New();
        (Kind, To, Subject, Text, StopAddress, CreatedAt, NextTryAt) = (kind, to, subject, text, stopAddress, now, now);
    }

    public static int MostTries => Waits.Length + 1;

    public MailId Id { get; private set; }

    public MailKind Kind { get; private set; }

    /// <summary>An address or a number; empty once it is sent.</summary>
    public string To { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>Where one click stops mails like this one; null where they cannot be stopped.</summary>
    public string? StopAddress { get; private set; }

    /// <summary>UTC, like all of them.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Null when it is sent or given up.</summary>
    public DateTime? NextTryAt { get; private set; }

    public int Tries { get; private set; }

    public DateTime? SentAt { get; private set; }

    public DateTime? FailedAt { get; private set; }

    /// <summary>Of the last try; null before the first, and after one that succeeded.</summary>
    public MailProblem? Problem { get; private set; }

    /// <summary>The server's number for it.</summary>
    public int? ProblemCode { get; private set; }

    public bool IsDue(DateTime now) => NextTryAt <= now;

    public Verdict CanTryAgain() => Verdict.Require(FailedAt is not null, "Portalen er ikke færdig med at prøve selv.");

    /// <summary>Somebody has mended what was wrong: from the beginning.</summary>
    public void TryAgain(DateTime now)
    {
        CanTryAgain().Demand();
        (Tries, FailedAt, NextTryAt, Problem, ProblemCode) = (0, null, now, null, null);
    }

    /// <summary>
    /// Counts the try and sets the time of the next before anything is sent: whoever is killed in the middle leaves a mail that is sent once more, not again and again.
    /// </summary>
    /// <returns>Whether it may be sent; false when the last try was such a one.</returns>
    internal bool Begin(DateTime now)
    {
        if (Tries == MostTries)
        {
            GiveUp(MailReceipt.Never(MailProblem.Interrupted), now);
            return false;
        }

        NextTryAt = now + Waits[Math.Min(Tries, Waits.Length - 1)];
        Tries++;
        return true;
    }

    internal void End(MailReceipt receipt, DateTime now)
    {
        if (receipt.Problem is null)
        {
            (SentAt, NextTryAt, Problem, ProblemCode) = (now, null, null, null);
            (To, Subject, Text, StopAddress) = ("", "", "", null);
        }
        else if (receipt.IsFinal || Tries == MostTries)
        {
            GiveUp(receipt, now);
        }
        else
        {
            (NextTryAt, Problem, ProblemCode) = (now + Waits[Tries - 1], receipt.Problem, receipt.Code);
        }
    }

    private void GiveUp(MailReceipt receipt, DateTime now) => (FailedAt, NextTryAt, Problem, ProblemCode) = (now, null, receipt.Problem, receipt.Code);
}
