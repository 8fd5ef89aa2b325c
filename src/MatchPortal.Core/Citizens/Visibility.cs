namespace MatchPortal.Core.Citizens;

/// <summary>Who may see a profile. Hidden is the default, and the choice is the citizen's alone.</summary>
public enum Visibility
{
    /// <summary>Skjult: the citizen and the contact person only.</summary>
    Hidden,

    /// <summary>Kun kommunen: consultants can find the profile.</summary>
    Municipality,

    /// <summary>Vist uden navn: employers too, coarsened and without identity.</summary>
    Employers,
}
