namespace MatchPortal.Web.Pages.Public.Registration;

/// <summary>How far a company has come.</summary>
public enum RegistrationStep
{
    /// <summary>The number is asked for.</summary>
    Number,

    /// <summary>Nobody has it here: the whole form.</summary>
    New,

    /// <summary>Somebody has: ask to be let in.</summary>
    Known,

    /// <summary>Asked.</summary>
    Asked,
}
