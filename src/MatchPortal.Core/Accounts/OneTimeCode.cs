using System.Security.Cryptography;
using System.Text;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Accounts;

/// <summary>
/// A secret that works once and not for long: a colleague's invitation, or what ties a citizen's account to the case. Only its hash is stored.
/// </summary>
public sealed class OneTimeCode : Entity
{
    public const int Length = 12;

    // No vowels, no 0, 1 or l: it is read aloud and typed from a letter.
    private const string Letters = "23456789bcdfghjkmnpqrstvwxz";

    private OneTimeCode()
    {
    }

    private OneTimeCode(CodePurpose purpose, Guid subjectId, string code, DateTime expiresAt, Actor by, DateTime now)
    {
        Id = Guid.NewGuid();
        (Purpose, SubjectId, Hash, ExpiresAt) = (purpose, subjectId, HashOf(code), expiresAt);
        Record(by, AuditAction.CodeIssued, now);
    }

    public Guid Id { get; private set; }

    public CodePurpose Purpose { get; private set; }

    /// <summary>The staff member, the company's member or the citizen.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>SHA-256 of the code, hexadecimal. The code has 57 random bits and lives for days, so no salt is needed.</summary>
    public string Hash { get; private set; } = "";

    public DateTime ExpiresAt { get; private set; }

    public DateTime? UsedAt { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    internal override AuditSubject Subject => new(nameof(OneTimeCode), Id);

    /// <summary>The code is in the result and nowhere else.</summary>
    public static (OneTimeCode Stored, string Code) ForStaff(StaffMember staff, Actor by, DateTime now)
    {
        staff.CanTieAccount().Demand();
        return Issue(CodePurpose.StaffInvitation, staff.Id.Value, TimeSpan.FromDays(14), by, now);
    }

    /// <inheritdoc cref="ForStaff"/>
    public static (OneTimeCode Stored, string Code) ForMember(CompanyMember member, Actor by, DateTime now)
    {
        member.CanTieAccount().Demand();
        return Issue(CodePurpose.MemberInvitation, member.Id.Value, TimeSpan.FromDays(14), by, now);
    }

    /// <inheritdoc cref="ForStaff"/>
    public static (OneTimeCode Stored, string Code) ForCitizen(Citizen citizen, Actor by, DateTime now)
    {
        citizen.CanTieAccount().Demand();
        return Issue(CodePurpose.CitizenCase, citizen.Id.Value, TimeSpan.FromDays(30), by, now);
    }

    /// <summary>What is stored of a typed code; spaces, dashes and case do not matter.</summary>
    public static string HashOf(string code)
    {
        var plain = code.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Trim().ToLowerInvariant();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
    }

    public Verdict CanUse(DateTime now) => Verdict
        .Require(UsedAt is null && RevokedAt is null, "Koden er brugt eller trukket tilbage. Bed om en ny.")
        .And(Verdict.Require(now <= ExpiresAt, "Koden er udløbet. Bed om en ny."));

    public void Use(Actor by, DateTime now)
    {
        CanUse(now).Demand();
        UsedAt = now;
        Record(by, AuditAction.CodeUsed, now);
    }

    public Verdict CanRevoke() => Verdict.Require(UsedAt is null && RevokedAt is null, "Koden er allerede brugt eller trukket tilbage.");

    public void Revoke(Actor by, DateTime now)
    {
        CanRevoke().Demand();
        RevokedAt = now;
        Record(by, AuditAction.CodeRevoked, now);
    }

    private static (OneTimeCode Stored, string Code) Issue(CodePurpose purpose, Guid subject, TimeSpan life, Actor by, DateTime now)
    {
        var code = RandomNumberGenerator.GetString(Letters, Length);
        var written = string.Join('-', code.Chunk(4).Select(part => new string(part)));
        return (new OneTimeCode(purpose, subject, code, now + life, by, now), written);
    }
}
