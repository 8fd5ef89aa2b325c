namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>Why a company was reported. Names are stored.</summary>
public enum SweepReason
{
    /// <summary>Nearly as many profiles as a company may see in a day.</summary>
    ManyProfiles,

    /// <summary>Many different questions, as when somebody narrows a search step by step.</summary>
    ManyQuestions,
}
