using MatchPortal.Core.Citizens;
using MatchPortal.Core.Matching.Replay;
using MatchPortal.Core.Proposals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MatchPortal.Core.Data;

/// <summary>A ranking goes with the question it led to, and a profile goes out of every ranking when it is deleted.</summary>
internal sealed class StoredRankingModel : IEntityTypeConfiguration<StoredRanking>, IEntityTypeConfiguration<RankedProfile>
{
    private const string RankingId = "RankingId";

    public void Configure(EntityTypeBuilder<StoredRanking> ranking)
    {
        ranking.ToTable("Rankings");
        ranking.HasOne<Proposal>().WithOne().HasForeignKey<StoredRanking>(one => one.ProposalId).OnDelete(DeleteBehavior.Cascade);
        ranking.HasOne<ContactRequest>().WithOne().HasForeignKey<StoredRanking>(one => one.ContactRequestId).OnDelete(DeleteBehavior.Cascade);
        ranking.HasMany(one => one.Profiles).WithOne().HasForeignKey(RankingId).OnDelete(DeleteBehavior.Cascade);
        ranking.Property(one => one.Inputs).IsJson();
        ranking.HasIndex(one => one.At);
    }

    public void Configure(EntityTypeBuilder<RankedProfile> profile)
    {
        profile.ToTable("RankedProfiles");
        profile.HasKey(RankingId, nameof(RankedProfile.ProfileId));
        profile.HasOne<CompetenceProfile>().WithMany().HasForeignKey(one => one.ProfileId).OnDelete(DeleteBehavior.Cascade);
        profile.Property(one => one.Factors).IsJson();
        profile.Property(one => one.Inputs).IsJson();
    }
}
