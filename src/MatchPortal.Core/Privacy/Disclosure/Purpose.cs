using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>Who looks, and for which posting. Only <see cref="DisclosureGuard"/> makes one.</summary>
public sealed record Purpose
{
    internal Purpose(Posting posting, MemberId member) => (Posting, MemberId) = (posting, member);

    public Posting Posting { get; }

    public MemberId MemberId { get; }

    public PostingId PostingId => Posting.Id;

    public CompanyId CompanyId => Posting.CompanyId;
}
