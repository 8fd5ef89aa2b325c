namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>How much a company may look at in a Danish day, all its members and postings together.</summary>
/// <param name="ProfilesPerDay">Distinct profiles.</param>
/// <param name="QuestionsPerDay">Distinct questions that are answered with a count.</param>
/// <param name="RowsPerPosting">The best so many are shown for a posting, and no more.</param>
public sealed record DisclosureLimits(int ProfilesPerDay, int QuestionsPerDay, int RowsPerPosting)
{
    /// <summary>Writing a posting with six musts asks some thirty questions, as the panel beside the form follows each change: enough for a few postings a day.</summary>
    public static DisclosureLimits Standard { get; } = new(100, 120, 50);

    /// <summary>From so many profiles on the staff are told.</summary>
    public int ManyProfiles => ProfilesPerDay * 4 / 5;

    /// <summary>From so many questions on the staff are told.</summary>
    public int ManyQuestions => QuestionsPerDay / 2;
}
