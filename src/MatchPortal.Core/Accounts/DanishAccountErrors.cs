using Microsoft.AspNetCore.Identity;

namespace MatchPortal.Core.Accounts;

/// <summary>What can be wrong with an address or a password, in sentences a person may read. The codes are Identity's own.</summary>
public sealed class DanishAccountErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateEmail(string email) =>
        Say(nameof(DuplicateEmail), "Der er allerede en bruger med den e-mailadresse.");

    public override IdentityError DuplicateUserName(string userName) =>
        Say(nameof(DuplicateUserName), "Der er allerede en bruger med den e-mailadresse.");

    public override IdentityError InvalidEmail(string? email) =>
        Say(nameof(InvalidEmail), "Skriv en e-mailadresse, fx navn@eksempel.dk.");

    public override IdentityError InvalidUserName(string? userName) =>
        Say(nameof(InvalidUserName), "Skriv en e-mailadresse, fx navn@eksempel.dk.");

    public override IdentityError PasswordTooShort(int length) =>
        Say(nameof(PasswordTooShort), string.Create(Danish.Culture, $"Adgangskoden skal have mindst {length} tegn."));

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), string.Create(Danish.Culture, $"Adgangskoden skal have mindst {uniqueChars} forskellige tegn."));

    public override IdentityError PasswordMismatch() =>
        Say(nameof(PasswordMismatch), "Adgangskoden er ikke rigtig.");

    public override IdentityError ConcurrencyFailure() =>
        Say(nameof(ConcurrencyFailure), "Brugeren blev ændret imens. Prøv igen.");

    public override IdentityError DefaultError() =>
        Say(nameof(DefaultError), "Brugeren kunne ikke gemmes. Prøv igen.");

    private static IdentityError Say(string code, string sentence) => new() { Code = code, Description = sentence };
}
