using System.ComponentModel.DataAnnotations;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.JobCentres;

/// <param name="Email">Work address; also the name to sign in with.</param>
/// <param name="DirectMobile">Eight digits that ring with this person.</param>
public sealed record StaffContact(string Email, string DirectMobile)
{
    /// <summary>From what somebody typed: spaces and +45 do not matter.</summary>
    /// <param name="email">Any case.</param>
    /// <param name="mobile">Null when it is not known yet.</param>
    /// <exception cref="RuleBrokenException">One of them cannot be used.</exception>
    public static StaffContact Parse(string email, string? mobile)
    {
        var address = email.Trim().ToLowerInvariant();
        var digits = (mobile ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("+45", "", StringComparison.Ordinal);
        Verdict.Require(new EmailAddressAttribute().IsValid(address), "Skriv en e-mailadresse, fx navn@eksempel.dk.")
            .And(Verdict.Require(mobile is null || (digits.Length == 8 && digits.All(char.IsAsciiDigit)), "Skriv mobilnummeret med 8 cifre."))
            .Demand();
        return new StaffContact(address, digits);
    }
}
