using MatchPortal.Core.Accounts;
using MatchPortal.Web.Ui;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace MatchPortal.Web.SignIn;

/// <summary>What is wrong with a password, in the reader's language.</summary>
public static class PasswordWords
{
    public static void AddPasswordProblems(this ModelStateDictionary state, string field, IEnumerable<IdentityError> problems, IStringLocalizer<Texts> texts)
    {
        foreach (var problem in problems)
        {
            state.AddModelError(field, texts[Sentence(problem.Code)]);
        }
    }

    private static string Sentence(string code) => code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => Texts.Key("Skriv en adgangskode på mindst 12 tegn."),
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => Texts.Key("Skriv en adgangskode med mindst 5 forskellige tegn."),
        GuessablePassword.HoldsEmailCode => Texts.Key("Skriv en adgangskode, der ikke ligner din e-mailadresse."),
        GuessablePassword.IsCommonCode => Texts.Key("Den adgangskode er for let at gætte. Skriv fx fire tilfældige ord efter hinanden."),
        _ => Texts.Key("Den adgangskode kan ikke bruges. Vælg en anden."),
    };
}
