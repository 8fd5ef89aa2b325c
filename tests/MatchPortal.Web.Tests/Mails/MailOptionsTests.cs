using MatchPortal.Core.Mail;
using MatchPortal.Web.Mailing;

namespace MatchPortal.Web.Tests.Mails;

public sealed class MailOptionsTests
{
    [Theory]
    [InlineData("mail server", 587, "portal@fjordby.example", null, null, "https://job.example", "Portal:Mail:Host skal være")]
    [InlineData("localhost", 465, "portal@fjordby.example", null, null, "https://job.example", "Portal:Mail:Port må ikke være 465.")]
    [InlineData("localhost", 0, "portal@fjordby.example", null, null, "https://job.example", "Portal:Mail:Port skal være mellem 1 og 65535")]
    [InlineData("localhost", 587, "", null, null, "https://job.example", "Portal:Mail:From skal være")]
    [InlineData("localhost", 587, "portal@fjordby.example", "portal", null, "https://job.example", "Portal:Mail:User og Portal:Mail:Password hører sammen.")]
    [InlineData("localhost", 587, "portal@fjordby.example", null, "hemmelig", "https://job.example", "Portal:Mail:User og Portal:Mail:Password hører sammen.")]
    [InlineData("localhost", 587, "portal@fjordby.example", null, null, null, "Portal:PublicAddress mangler")]
    [InlineData(null, 587, "", null, null, "job.fjordby.example", "Portal:PublicAddress skal være")]
    public void Validate_WhenASettingIsWrong_SaysWhich(string? host, int port, string from, string? user, string? password, string? address, string sentence)
    {
        var result = new MailOptionsCheck().Validate(null, new PortalOptions { Mail = new MailOptions { Host = host, Port = port, From = from, User = user, Password = password }, PublicAddress = address });

        Assert.StartsWith(sentence, Assert.Single(result.Failures!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "", null, null, null)]
    [InlineData("mail.fjordby.example", "portal@fjordby.example", null, null, "https://job.fjordby.example")]
    [InlineData("10.0.0.7", "portal@fjordby.example", "portal", "hemmelig", "https://job.fjordby.example")]
    public void Validate_WhenMailCanLeaveOrIsNotAskedFor_IsContent(string? host, string from, string? user, string? password, string? address) =>
        Assert.True(new MailOptionsCheck().Validate(null, new PortalOptions { Mail = new MailOptions { Host = host, From = from, User = user, Password = password }, PublicAddress = address }).Succeeded);
}
