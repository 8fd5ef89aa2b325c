using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Privacy.Disclosure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MatchPortal.Core.Data;

internal sealed class SweepAlarmModel : IEntityTypeConfiguration<SweepAlarm>
{
    public void Configure(EntityTypeBuilder<SweepAlarm> alarm)
    {
        alarm.ToTable("SweepAlarms");
        alarm.HasIndex(a => new { a.CompanyId, a.Day, a.Reason }).IsUnique();
        alarm.HasOne<Company>().WithMany().HasForeignKey(a => a.CompanyId).OnDelete(DeleteBehavior.Cascade);
        alarm.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.HandledBy).OnDelete(DeleteBehavior.Restrict);
    }
}
