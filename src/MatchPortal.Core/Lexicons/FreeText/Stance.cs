namespace MatchPortal.Core.Lexicons.FreeText;

/// <summary>What the sentence says about the concept.</summary>
public enum Stance
{
    /// <summary>Only that it is there.</summary>
    Stated,
    Required,

    /// <summary>Good to have.</summary>
    Wished,

    /// <summary>Something the workplace gives: training, pay, the terms.</summary>
    Offered,

    /// <summary>Said not to be there or not to be needed.</summary>
    Denied,
}
