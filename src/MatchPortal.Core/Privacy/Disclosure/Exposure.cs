using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>That a company's member has seen a profile for a posting, once a day. The citizen can read it.</summary>
public sealed class Exposure
{
    private Exposure()
    {
    }

    internal Exposure(Purpose purpose, ProfileId profileId, string pseudonym, DateTime now) =>
        (CompanyId, PostingId, MemberId, ProfileId, Pseudonym, Day, At) =
        (purpose.CompanyId, purpose.PostingId, purpose.MemberId, profileId, pseudonym, now.DanishDay, now);

    public CompanyId CompanyId { get; private set; }

    public PostingId PostingId { get; private set; }

    public MemberId MemberId { get; private set; }

    public ProfileId ProfileId { get; private set; }

    /// <summary>What the company calls the profile.</summary>
    public string Pseudonym { get; private set; } = "";

    /// <summary>The Danish day.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The first time that day, UTC.</summary>
    public DateTime At { get; private set; }
}
