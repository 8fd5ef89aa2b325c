namespace MatchPortal.Core.Tests.Mail;

internal sealed record ReceivedText(string Method, string Path, string Authorization, string Key, string? Type, string Body);
