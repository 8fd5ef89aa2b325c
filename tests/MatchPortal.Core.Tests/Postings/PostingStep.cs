namespace MatchPortal.Core.Tests.Postings;

/// <summary>What can happen to a posting, wrong attempts included.</summary>
public enum PostingStep
{
    Complete,
    Empty,
    ShortenDeadline,
    Submit,
    SendBack,
    SendBackWithoutReason,
    Publish,
    PublishForAnother,
    Pause,
    Resume,
    Fill,
    Close,
    Expire,
    ADayPasses,
    AFortnightPasses,
    VerificationChanges,
}
