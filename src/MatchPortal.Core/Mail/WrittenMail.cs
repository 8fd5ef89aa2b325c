namespace MatchPortal.Core.Mail;

/// <summary>A mail as it was written to the folder instead of being sent.</summary>
/// <param name="At">UTC.</param>
/// <param name="To">The reader's address or number.</param>
/// <param name="Subject">Empty for a text message.</param>
/// <param name="Text">With the signature.</param>
/// <param name="StopAddress">Where one click stops mails like this one.</param>
public sealed record WrittenMail(DateTime At, string To, string Subject, string Text, string? StopAddress);
