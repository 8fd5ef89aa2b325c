using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Postings.Importing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MatchPortal.Core.Data;

internal sealed class PostingImportModel : IEntityTypeConfiguration<PostingImport>
{
    public void Configure(EntityTypeBuilder<PostingImport> import)
    {
        import.ToTable("PostingImports");
        import.HasKey(i => new { i.CompanyId, i.SourceKey });
        import.Property(i => i.SourceKey).HasMaxLength(PostingImport.KeyLength);
        import.HasOne<Company>().WithMany().HasForeignKey(i => i.CompanyId).OnDelete(DeleteBehavior.Cascade);
        import.HasOne<Posting>().WithMany().HasForeignKey(i => i.PostingId).OnDelete(DeleteBehavior.Cascade);
    }
}
