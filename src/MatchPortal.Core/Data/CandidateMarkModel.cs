using MatchPortal.Core.Citizens;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Proposals.Candidates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MatchPortal.Core.Data;

internal sealed class CandidateMarkModel : IEntityTypeConfiguration<CandidateMark>
{
    public void Configure(EntityTypeBuilder<CandidateMark> builder)
    {
        builder.ToTable("CandidateMarks");
        builder.HasOne<Posting>().WithMany().HasForeignKey(one => one.PostingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<CompetenceProfile>().WithMany().HasForeignKey(one => one.ProfileId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(one => new { one.PostingId, one.ProfileId }).IsUnique();
    }
}
