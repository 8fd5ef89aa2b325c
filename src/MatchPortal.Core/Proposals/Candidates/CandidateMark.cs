using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Scrubbing;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Proposals.Candidates;

/// <summary>What a company has noted of a profile it saw for a posting: saved, put aside with a reason from a short list, a note.</summary>
public sealed class CandidateMark : Entity
{
    public const int NoteLength = 500;

    private CandidateMark()
    {
    }

    public CandidateMark(Posting posting, ProfileId profileId, Actor by, DateTime now)
    {
        Id = MarkId.New();
        (CompanyId, PostingId, ProfileId) = (posting.CompanyId, posting.Id, profileId);
        Record(by, AuditAction.CandidateMarked, now);
    }

    public MarkId Id { get; internal init; }

    public CompanyId CompanyId { get; private set; }

    public PostingId PostingId { get; private set; }

    public ProfileId ProfileId { get; private set; }

    public bool IsSaved { get; private set; }

    /// <summary>Null while the profile is in play.</summary>
    public NotNowReason? PutAsideBecause { get; private set; }

    public ScrubbedText Note { get; private set; } = ScrubbedText.Empty;

    internal override AuditSubject Subject => new(nameof(CandidateMark), Id.Value);

    public void Save(bool isSaved, Actor by, DateTime now)
    {
        (IsSaved, PutAsideBecause) = (isSaved, null);
        Record(by, AuditAction.CandidateMarked, now);
    }

    /// <param name="reason">Null takes it back.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">UTC.</param>
    public void PutAside(NotNowReason? reason, Actor by, DateTime now)
    {
        PutAsideBecause = reason;
        IsSaved = IsSaved && reason is null;
        Record(by, AuditAction.CandidateMarked, now);
    }

    public static Verdict CanNote(ScrubbedText note) => Verdict.Require(note.OwnLength <= NoteLength, "Skriv højst {0} tegn.", NoteLength);

    public void Write(ScrubbedText note, Actor by, DateTime now)
    {
        CanNote(note).Demand();
        Note = note;
        Record(by, AuditAction.CandidateMarked, now);
    }
}
