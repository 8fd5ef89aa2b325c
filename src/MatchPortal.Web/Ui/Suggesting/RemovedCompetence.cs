using System.Text.Json;
using MatchPortal.Core.Citizens;
using Microsoft.AspNetCore.DataProtection;

namespace MatchPortal.Web.Ui.Suggesting;

/// <summary>
/// A competence between being taken out and put back, sealed in the page: the server need not remember it, and nobody can put back what was not there, such as a course
/// agreed with the municipality.
/// </summary>
public sealed class RemovedCompetence(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("competence.removed").ToTimeLimitedDataProtector();

    public string Seal(ProfileId profile, ProfileCompetence competence) => _seal.Protect(JsonSerializer.Serialize(new Sealed(profile.Value, competence)), Kept);

    /// <summary>Null for what was not sealed here for this profile, or too long ago.</summary>
    public ProfileCompetence? Open(ProfileId profile, string? seal)
    {
        try
        {
            return string.IsNullOrEmpty(seal) || JsonSerializer.Deserialize<Sealed>(_seal.Unprotect(seal)) is not { } opened || opened.Profile != profile.Value ? null : opened.Competence;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private sealed record Sealed(Guid Profile, ProfileCompetence Competence);
}
