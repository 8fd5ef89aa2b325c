using MatchPortal.Core.Companies;
using MatchPortal.Core.Companies.Questions;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Postings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MatchPortal.Core.Data;

internal sealed class QuestionModel : IEntityTypeConfiguration<ConsultantQuestion>
{
    public void Configure(EntityTypeBuilder<ConsultantQuestion> builder)
    {
        builder.ToTable("ConsultantQuestions");
        builder.HasOne<Company>().WithMany().HasForeignKey(one => one.CompanyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Posting>().WithMany().HasForeignKey(one => one.PostingId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<CompanyMember>().WithMany().HasForeignKey(one => one.AskedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(one => one.ConsultantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(one => new { one.AnsweredAt, one.AnswerBy });
    }
}
