using MatchPortal.Core.Companies;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>That a company has asked how many fit, and what it was told: the same is told to everybody who asks the same of the same release.</summary>
public sealed class AskedQuestion
{
    private AskedQuestion()
    {
    }

    internal AskedQuestion(CompanyId companyId, DateOnly day, long releaseId, string question, CountBand band) =>
        (CompanyId, Day, ReleaseId, Question, Band) = (companyId, day, releaseId, question, band);

    public CompanyId CompanyId { get; private set; }

    public DateOnly Day { get; private set; }

    public long ReleaseId { get; private set; }

    /// <summary>Fingerprint of what was asked.</summary>
    public string Question { get; private set; } = "";

    public CountBand Band { get; private set; }
}
