using MatchPortal.Core.Accounts;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Matching.Replay;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MatchPortal.Core.Data;

/// <summary>The tables of <see cref="PortalContext"/>.</summary>
internal static class PortalModel
{
    // What stands in an index is never deleted by the database itself, out of the journal's sight: the one who deletes loads it first.
    // A profile's training and proposals may go with it, for the profile's own row tells the indexes enough.
    private const DeleteBehavior InPlainSight = DeleteBehavior.ClientCascade;

    public static void Apply(ModelBuilder model)
    {
        model.Entity<Unit>(Configure);
        model.Entity<StaffMember>(Configure);
        model.Entity<CompetenceProfile>(Configure);
        model.Entity<Citizen>(Configure);
        model.Entity<TrainingDecision>(Configure);
        model.Entity<TrainingRecord>(Configure);
        model.Entity<Company>(Configure);
        model.Entity<Workplace>(Configure);
        model.Entity<CompanyMember>(Configure);
        model.Entity<Posting>(Configure);
        model.Entity<Proposal>(Configure);
        model.Entity<ContactRequest>(Configure);
        model.Entity<OneTimeCode>(Configure);
        model.Entity<IndexChange>(Configure);
        model.Entity<AuditEvent>(Configure);
        model.Entity<ReleaseRecord>(Configure);
        model.Entity<PublishedProfile>(Configure);
        model.Entity<Exposure>(Configure);
        model.Entity<AskedQuestion>().ToTable("Questions").HasKey(q => new { q.CompanyId, q.Day, q.ReleaseId, q.Question });
        model.Entity<AskedQuestion>().HasIndex(q => new { q.ReleaseId, q.Question });
        model.ApplyConfiguration(new SweepAlarmModel());
        model.ApplyConfiguration(new QuestionModel());
        model.ApplyConfiguration(new CandidateMarkModel());
        model.ApplyConfiguration(new QueuedMailModel());
        model.ApplyConfiguration(new AlertModel());
        model.ApplyConfiguration(new PostingImportModel());
        model.ApplyConfiguration<StoredRanking>(new StoredRankingModel());
        model.ApplyConfiguration<RankedProfile>(new StoredRankingModel());
        model.Entity<AuditReason>().ToTable("AuditReasons");
        model.Entity<PortalInfo>().ToTable("PortalInfo").HasKey(info => info.DatabaseId);
        foreach (var type in model.Model.GetEntityTypes().Where(type => typeof(Entity).IsAssignableFrom(type.ClrType)))
        {
            model.Entity(type.ClrType).Property(nameof(Entity.Version)).IsConcurrencyToken();
        }
    }

    private static void Configure(EntityTypeBuilder<Unit> unit)
    {
        unit.ToTable("Units");
        unit.ComplexProperty(u => u.Address);
    }

    private static void Configure(EntityTypeBuilder<StaffMember> staff)
    {
        staff.ToTable("Staff");
        staff.ComplexProperty(s => s.Contact);
        staff.HasOne<Unit>().WithMany().HasForeignKey(s => s.UnitId).OnDelete(DeleteBehavior.Restrict);
        staff.HasOne<StaffMember>().WithMany().HasForeignKey(s => s.SubstituteId).OnDelete(DeleteBehavior.Restrict);
        staff.HasIndex(s => s.AccountId).IsUnique();
    }

    // No column here leads to a person: the case points at the profile.
    private static void Configure(EntityTypeBuilder<CompetenceProfile> profile)
    {
        profile.ToTable("Profiles");
        profile.ComplexProperty(p => p.Area);
        profile.Property(p => p.Wishes).IsJson();
        profile.Property(p => p.Competences).IsJson();
        profile.Property(p => p.Occupations).IsJson();
        profile.Property(p => p.Education).IsJson();
        profile.Property(p => p.Certificates).IsJson();
        profile.Property(p => p.Languages).IsJson();
        profile.Property(p => p.Licences).IsJson();
        profile.Property(p => p.Rejected).IsJson();
    }

    private static void Configure(EntityTypeBuilder<Citizen> citizen)
    {
        citizen.ToTable("Citizens");
        citizen.HasOne<CompetenceProfile>().WithOne().HasForeignKey<Citizen>(c => c.ProfileId).OnDelete(DeleteBehavior.Restrict);
        citizen.HasOne<Unit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
        citizen.HasOne<StaffMember>().WithMany().HasForeignKey(c => c.ContactId).OnDelete(DeleteBehavior.Restrict);
        citizen.Property(c => c.BlockedCompanies).IsJson();
        citizen.HasIndex(c => c.AccountId).IsUnique();
    }

    private static void Configure(EntityTypeBuilder<TrainingDecision> decision)
    {
        decision.ToTable("TrainingDecisions");
        decision.HasOne<CompetenceProfile>().WithMany().HasForeignKey(d => d.ProfileId).OnDelete(DeleteBehavior.Cascade);
        decision.HasOne<StaffMember>().WithMany().HasForeignKey(d => d.DecidedBy).OnDelete(DeleteBehavior.Restrict);
        decision.Property(d => d.Basis).IsJson();
    }

    private static void Configure(EntityTypeBuilder<TrainingRecord> training)
    {
        training.ToTable("Training", table => table.HasCheckConstraint(
            "CK_Training_WellChosenHasDecision",
            "(\"Choice\" = 'WellChosen') = (\"DecisionId\" IS NOT NULL)"));
        training.HasOne<CompetenceProfile>().WithMany().HasForeignKey(t => t.ProfileId).OnDelete(DeleteBehavior.Cascade);
        training.HasOne<TrainingDecision>().WithMany().HasForeignKey(t => t.DecisionId).OnDelete(DeleteBehavior.Restrict);
        training.ComplexProperty(t => t.Period);
        training.Property(t => t.Competences).IsJson();
    }

    private static void Configure(EntityTypeBuilder<Company> company)
    {
        company.ToTable("Companies");
        company.HasIndex(c => c.Cvr).IsUnique();
        company.Property(c => c.Disputes).IsJson();
        company.HasOne<StaffMember>().WithMany().HasForeignKey(c => c.ContactId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Configure(EntityTypeBuilder<Workplace> workplace)
    {
        workplace.ToTable("Workplaces");
        workplace.HasOne<Company>().WithMany().HasForeignKey(w => w.CompanyId).OnDelete(InPlainSight);
        workplace.HasIndex(w => w.Number).IsUnique();
        workplace.ComplexProperty(w => w.Address);
    }

    private static void Configure(EntityTypeBuilder<CompanyMember> member)
    {
        member.ToTable("Members");
        member.HasOne<Company>().WithMany().HasForeignKey(m => m.CompanyId).OnDelete(DeleteBehavior.Cascade);
        member.HasIndex(m => m.AccountId).IsUnique();
        member.ComplexProperty(m => m.Contact);
    }

    private static void Configure(EntityTypeBuilder<Posting> posting)
    {
        posting.ToTable("Postings");
        posting.HasOne(p => p.Company).WithMany().HasForeignKey(p => p.CompanyId).OnDelete(InPlainSight);
        posting.HasOne(p => p.Workplace).WithMany().HasForeignKey(p => p.WorkplaceId).OnDelete(DeleteBehavior.Restrict);
        posting.HasOne<CompanyMember>().WithMany().HasForeignKey(p => p.ContactId).OnDelete(DeleteBehavior.Restrict);
        posting.HasIndex(p => p.Code).IsUnique();
        posting.HasIndex(p => new { p.Status, p.PublishedAt });
        posting.ComplexProperty(p => p.Hours);
        posting.ComplexProperty(p => p.Period);
        posting.Property(p => p.Requirements).IsJson();
        posting.Property(p => p.Kept).IsJson();
        posting.Ignore(p => p.Content);
    }

    private static void Configure(EntityTypeBuilder<Proposal> proposal)
    {
        proposal.ToTable("Proposals");
        proposal.HasOne<StaffMember>().WithMany().HasForeignKey(p => p.ProposedBy).OnDelete(DeleteBehavior.Restrict);
        ConfigureEnquiry(proposal);
    }

    private static void Configure(EntityTypeBuilder<ContactRequest> request)
    {
        request.ToTable("ContactRequests");
        request.HasOne<CompanyMember>().WithMany().HasForeignKey(r => r.AskedBy).OnDelete(DeleteBehavior.Restrict);
        request.Property(r => r.MeetingTimes).IsJson();
        ConfigureEnquiry(request);
    }

    private static void ConfigureEnquiry<T>(EntityTypeBuilder<T> enquiry)
        where T : Enquiry
    {
        enquiry.HasOne(e => e.Posting).WithMany().HasForeignKey(e => e.PostingId).OnDelete(InPlainSight);
        enquiry.HasOne<Company>().WithMany().HasForeignKey(e => e.CompanyId).OnDelete(InPlainSight);
        enquiry.HasOne<CompetenceProfile>().WithMany().HasForeignKey(e => e.ProfileId).OnDelete(DeleteBehavior.Cascade);
        enquiry.HasIndex(e => new { e.Status, e.AnswerBy });
    }

    private static void Configure(EntityTypeBuilder<OneTimeCode> code)
    {
        code.ToTable("Codes");
        code.HasIndex(c => c.Hash).IsUnique();
    }

    private static void Configure(EntityTypeBuilder<IndexChange> change)
    {
        change.ToTable("IndexChanges");
        change.HasKey(c => c.Sequence);

        // Autoincrement, so that a sequence is never used again when old rows are deleted.
        change.Property(c => c.Sequence).ValueGeneratedOnAdd().HasAnnotation("Sqlite:Autoincrement", true);
    }

    private static void Configure(EntityTypeBuilder<AuditEvent> line)
    {
        line.ToTable("AuditEvents");
        line.HasKey(e => e.Sequence);
        line.Property(e => e.Sequence).ValueGeneratedNever();

        // Two lines can never follow the same line, whatever happens at once.
        line.HasIndex(e => e.PreviousHash).IsUnique();
        line.HasIndex(e => new { e.SubjectKind, e.SubjectId });
    }

    private static void Configure(EntityTypeBuilder<ReleaseRecord> release)
    {
        release.ToTable("Releases");
        release.Property(r => r.Id).ValueGeneratedOnAdd().HasAnnotation("Sqlite:Autoincrement", true);
        release.Property(r => r.Report).IsJson();
    }

    private static void Configure(EntityTypeBuilder<PublishedProfile> published)
    {
        published.ToTable("PublishedProfiles");
        published.HasKey(p => new { p.ReleaseId, p.ProfileId });
        published.HasOne(p => p.Release).WithMany().HasForeignKey(p => p.ReleaseId).OnDelete(DeleteBehavior.Cascade);
        published.HasOne<CompetenceProfile>().WithMany().HasForeignKey(p => p.ProfileId).OnDelete(DeleteBehavior.Cascade);
        published.HasIndex(p => new { p.ReleaseId, p.ClassNumber });
        published.Property(p => p.Traits).IsJson();
        published.Property(p => p.Limits).IsJson();
        published.Property(p => p.Items).IsJson();
    }

    private static void Configure(EntityTypeBuilder<Exposure> exposure)
    {
        exposure.ToTable("Exposures");
        exposure.HasKey(e => new { e.MemberId, e.PostingId, e.ProfileId, e.Day });
        exposure.HasOne<CompetenceProfile>().WithMany().HasForeignKey(e => e.ProfileId).OnDelete(DeleteBehavior.Cascade);
        exposure.HasIndex(e => new { e.CompanyId, e.Day });
        exposure.HasIndex(e => new { e.PostingId, e.Pseudonym });
    }
}
