using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Companies.Questions;

namespace MatchPortal.Core.JobCentres;

/// <summary>A thing that waits.</summary>
/// <param name="What">The posting's, company's or course's name.</param>
/// <param name="Where">The company it belongs to; null where there is none.</param>
/// <param name="Profile">Whose it is, where it is a citizen's.</param>
/// <param name="Since">Since when, UTC.</param>
/// <param name="By">The day it must be done; null when there is none.</param>
public sealed record QueueItem(string What, string? Where, ProfileId? Profile, DateTime Since, DateOnly? By)
{
    /// <summary>The code of the posting, where it is about one.</summary>
    public string? PostingCode { get; init; }

    /// <summary>What a company asked, where it is that.</summary>
    public QuestionId? Question { get; init; }

    /// <summary>The company, where it is about one.</summary>
    public CompanyId? Company { get; init; }
}
