using MatchPortal.Core.Accounts;

namespace MatchPortal.Core.Tests.Accounts;

public sealed class GuessablePasswordTests
{
    [Theory]
    [InlineData("password1234")]
    [InlineData("Password2026!")]
    [InlineData("Sommer2026!!")]
    [InlineData("Velkommen1234")]
    [InlineData("kodeordkodeord")]
    [InlineData("adgangskode12")]
    [InlineData("qwertyuiop12")]
    [InlineData("123456789012")]
    [InlineData("abcdefghijkl")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("JegElskerDig")]
    [InlineData("iloveyou2024")]
    [InlineData("MatchPortal26")]
    public void Problem_WhenItIsTriedFirst_Refuses(string password) =>
        Assert.Equal(GuessablePassword.IsCommonCode, GuessablePassword.Problem(password, "mette.holm@kommune.example")?.Code);

    [Theory]
    [InlineData("Mette.Holm.1985")]
    [InlineData("metteholm og hund")]
    [InlineData("xx-METTE-HOLM-xx")]
    public void Problem_WhenItHoldsTheAddress_Refuses(string password) =>
        Assert.Equal(GuessablePassword.HoldsEmailCode, GuessablePassword.Problem(password, "mette.holm@kommune.example")?.Code);

    [Theory]
    [InlineData("fire blå cykler danser", "mette.holm@kommune.example")]
    [InlineData("korrekthestbatteri", "mette.holm@kommune.example")]
    [InlineData("sommer hund kaffe tulipan", "mette.holm@kommune.example")]
    [InlineData("k8#pLz!2mQv9", "mette.holm@kommune.example")]
    [InlineData("en bo på øen med ko", "bo@kommune.example")]
    [InlineData("fire blå cykler danser", null)]
    public void Problem_WhenItIsHardToGuess_HasNone(string password, string? email) =>
        Assert.Null(GuessablePassword.Problem(password, email));
}
