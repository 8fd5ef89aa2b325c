using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using MatchPortal.Core.Accounts;
using MatchPortal.Core.Tests.Rules;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Accounts;

public sealed partial class OneTimeCodeTests
{
    private const string Spent = "Koden er brugt eller trukket tilbage. Bed om en ny.";
    private const string SpentAlready = "Koden er allerede brugt eller trukket tilbage.";
    private const string TooOld = "Koden er udløbet. Bed om en ny.";

    private readonly Sample _sample = new(new FakeClock());

    public static TheoryData<Refusal> Refusals =>
    [
        Use("WhenUsed", Spent, s => CaseCode(s).With(c => c.Use(s.By, s.Now)), TimeSpan.Zero),
        Use("WhenRevoked", Spent, s => CaseCode(s).With(c => c.Revoke(s.By, s.Now)), TimeSpan.Zero),
        Use("OfACaseAfterThirtyDays", TooOld, CaseCode, TimeSpan.FromDays(30) + TimeSpan.FromTicks(1)),
        Use("OfAnInvitationAfterFourteenDays", TooOld, Invitation, TimeSpan.FromDays(14) + TimeSpan.FromTicks(1)),
        Refusal.Of("Revoke_WhenUsed", SpentAlready, s => CaseCode(s).With(c => c.Use(s.By, s.Now)), (c, _) => c.CanRevoke(), (c, s) => c.Revoke(s.By, s.Now)),
        Refusal.Of("Revoke_Twice", SpentAlready, s => CaseCode(s).With(c => c.Revoke(s.By, s.Now)), (c, _) => c.CanRevoke(), (c, s) => c.Revoke(s.By, s.Now)),
        Refusal.OfNew("ForCitizen_WhenCaseIsClosed", "Sagen er afsluttet.", s => CaseCode(s.With(_ => s.Citizen.Close(s.By, s.Now)))),
        Refusal.OfNew(
            "ForCitizen_WhenCaseHasAnAccount",
            "Sagen har allerede en bruger. Log ind med den, eller ring til jobcentret.",
            s => CaseCode(s.With(_ => s.Citizen.TieAccount(Guid.NewGuid(), s.By, s.Now)))),
        Refusal.OfNew("ForStaff_WhenGone", "Mads Aagaard er holdt op.", s => Invitation(s.With(_ => s.Colleague.Leave(0, s.By, s.Now)))),
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Verb_WhenRefused_SaysWhatTheGuardSays(Refusal refusal) => refusal.Check();

    [Fact]
    public void ForCitizen_GivesACodeThatIsStoredAsItsHashOnly()
    {
        var (stored, code) = OneTimeCode.ForCitizen(_sample.Citizen, _sample.By, _sample.Now);

        Assert.Matches(Written(), code);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code.Replace("-", "", StringComparison.Ordinal)))), stored.Hash);
        Assert.Equal((CodePurpose.CitizenCase, _sample.Citizen.Id.Value, _sample.Now.AddDays(30)), (stored.Purpose, stored.SubjectId, stored.ExpiresAt));
    }

    [Fact]
    public void ForStaff_LivesForFourteenDays()
    {
        var invitation = Invitation(_sample);

        Assert.Equal(
            (CodePurpose.StaffInvitation, _sample.Colleague.Id.Value, _sample.Now.AddDays(14)),
            (invitation.Purpose, invitation.SubjectId, invitation.ExpiresAt));
        invitation.Use(_sample.By, _sample.Now.AddDays(14));
        Assert.Equal(_sample.Now.AddDays(14), invitation.UsedAt);
    }

    [Theory]
    [InlineData("BCDF-GHJK-MNPQ")]
    [InlineData(" bcdf ghjk mnpq ")]
    [InlineData("bcdfghjkmnpq")]
    public void HashOf_AsPeopleTypeIt_IsTheSame(string typed) => Assert.Equal(OneTimeCode.HashOf("bcdf-ghjk-mnpq"), OneTimeCode.HashOf(typed));

    private static Refusal Use(string when, string sentence, Func<Sample, OneTimeCode> code, TimeSpan later) =>
        Refusal.Of($"Use_{when}", sentence, code, (c, s) => c.CanUse(s.Now + later), (c, s) => c.Use(s.By, s.Now + later));

    private static OneTimeCode CaseCode(Sample s) => OneTimeCode.ForCitizen(s.Citizen, s.By, s.Now).Stored;

    private static OneTimeCode Invitation(Sample s) => OneTimeCode.ForStaff(s.Colleague, s.By, s.Now).Stored;

    [GeneratedRegex("^[23456789bcdfghjkmnpqrstvwxz]{4}(-[23456789bcdfghjkmnpqrstvwxz]{4}){2}$")]
    private static partial Regex Written();
}
