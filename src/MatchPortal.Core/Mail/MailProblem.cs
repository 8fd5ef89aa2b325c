namespace MatchPortal.Core.Mail;

/// <summary>Why a mail did not leave. Never what the server wrote, for that names the reader. Names are stored.</summary>
public enum MailProblem
{
    /// <summary>No server answered, or it was gone before the end.</summary>
    NoAnswer,

    /// <summary>The server does not take our user and password, or we do not trust its certificate.</summary>
    NotTrusted,

    /// <summary>The server said "later", or an error of its own.</summary>
    NotNow,

    /// <summary>The server knows no such reader, or does not take this mail.</summary>
    Refused,

    /// <summary>The site stopped in the middle of the last try, so nobody knows.</summary>
    Interrupted,
}
