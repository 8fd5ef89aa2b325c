namespace MatchPortal.Core.Citizens;

public enum LanguageLevel
{
    /// <summary>Lidt: short messages.</summary>
    Basic,

    /// <summary>Samtale: can talk with colleagues.</summary>
    Conversational,

    /// <summary>Flydende: reads and writes at work.</summary>
    Fluent,

    /// <summary>Modersmål.</summary>
    Native,
}
