namespace MatchPortal.Core.Companies.Questions;

/// <summary>What a company asks its consultant for. Names are stored.</summary>
public enum QuestionKind
{
    /// <summary>Spørg konsulenten: somebody for a posting, also among those that only the municipality can see.</summary>
    Candidates,

    /// <summary>Help with a posting.</summary>
    Posting,

    /// <summary>Ring mig op.</summary>
    CallBack,
}
