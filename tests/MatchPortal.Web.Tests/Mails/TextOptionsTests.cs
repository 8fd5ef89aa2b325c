using MatchPortal.Core.Mail;
using MatchPortal.Web.Mailing;

namespace MatchPortal.Web.Tests.Mails;

public sealed class TextOptionsTests
{
    [Theory]
    [InlineData("http://gateway.example/send?to={to}&text={text}", null, "Fjordby", "Portal:Sms:Url skal være")]
    [InlineData("gateway.example", null, "Fjordby", "Portal:Sms:Url skal være")]
    [InlineData("https://gateway.example/send?to={to}", null, "Fjordby", "Portal:Sms:Url eller Portal:Sms:Body skal have {to} og {text}")]
    [InlineData("https://gateway.example/send", "to={to}&text={text}", "Fjordby", "Portal:Sms:Body skal være JSON")]
    [InlineData("https://gateway.example/send?to={to}&text={text}", null, "", "Portal:Sms:Sender skal være")]
    [InlineData("https://gateway.example/send?to={to}&text={text}", null, "Fjordby Kommune", "Portal:Sms:Sender skal være")]
    public void Validate_WhenASettingIsWrong_SaysWhich(string url, string? body, string sender, string sentence)
    {
        var result = new TextOptionsCheck().Validate(null, new PortalOptions { Sms = new TextOptions { Url = url, Body = body, Sender = sender } });

        Assert.StartsWith(sentence, Assert.Single(result.Failures!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "")]
    [InlineData("https://gateway.example/send?to={to}&text={text}", null, "Fjordby")]
    [InlineData("https://gateway.example/send", """{"to":"{to}","message":"{text}"}""", "Fjordby")]
    [InlineData("http://localhost:5099/send?to={to}&text={text}", null, "Fjordby")]
    public void Validate_WhenTextsCanLeaveOrAreNotAskedFor_IsContent(string? url, string? body, string sender) =>
        Assert.True(new TextOptionsCheck().Validate(null, new PortalOptions { Sms = new TextOptions { Url = url, Body = body, Sender = sender } }).Succeeded);
}
