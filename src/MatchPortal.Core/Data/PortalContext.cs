using MatchPortal.Core.Accounts;
using MatchPortal.Core.Alerts;
using MatchPortal.Core.Citizens;
using MatchPortal.Core.Companies;
using MatchPortal.Core.Companies.Questions;
using MatchPortal.Core.JobCentres;
using MatchPortal.Core.Mail;
using MatchPortal.Core.Matching.Replay;
using MatchPortal.Core.Postings;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Privacy.Disclosure;
using MatchPortal.Core.Privacy.Release;
using MatchPortal.Core.Proposals;
using MatchPortal.Core.Proposals.Candidates;
using MatchPortal.Core.Training;
using Microsoft.EntityFrameworkCore;

namespace MatchPortal.Core.Data;

/// <summary>
/// The ordinary door to the database. It has no set with a citizen's identity: that is behind <see cref="IdentityVault"/>.
/// </summary>
public sealed class PortalContext(DbContextOptions<PortalContext> options, TimeProvider clock, ChangeSignal signal) : DbContext(options)
{
    private readonly List<AuditRecord> _notes = [];

    public DbSet<Citizen> Citizens => Set<Citizen>();

    public DbSet<CompetenceProfile> Profiles => Set<CompetenceProfile>();

    public DbSet<TrainingRecord> Training => Set<TrainingRecord>();

    public DbSet<TrainingDecision> TrainingDecisions => Set<TrainingDecision>();

    public DbSet<Company> Companies => Set<Company>();

    public DbSet<Workplace> Workplaces => Set<Workplace>();

    public DbSet<CompanyMember> Members => Set<CompanyMember>();

    public DbSet<Posting> Postings => Set<Posting>();

    public DbSet<StoredRanking> Rankings => Set<StoredRanking>();

    public DbSet<Proposal> Proposals => Set<Proposal>();

    public DbSet<ContactRequest> ContactRequests => Set<ContactRequest>();

    public DbSet<CandidateMark> CandidateMarks => Set<CandidateMark>();

    public DbSet<ConsultantQuestion> ConsultantQuestions => Set<ConsultantQuestion>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<StaffMember> Staff => Set<StaffMember>();

    public DbSet<OneTimeCode> Codes => Set<OneTimeCode>();

    public DbSet<IndexChange> IndexChanges => Set<IndexChange>();

    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();

    public DbSet<AuditReason> AuditReasons => Set<AuditReason>();

    public DbSet<ReleaseRecord> Releases => Set<ReleaseRecord>();

    public DbSet<PublishedProfile> Published => Set<PublishedProfile>();

    public DbSet<Exposure> Exposures => Set<Exposure>();

    public DbSet<AskedQuestion> Questions => Set<AskedQuestion>();

    public DbSet<SweepAlarm> SweepAlarms => Set<SweepAlarm>();

    public DbSet<Alert> Alerts => Set<Alert>();

    public DbSet<QueuedMail> Mails => Set<QueuedMail>();

    public DbSet<PortalInfo> Info => Set<PortalInfo>();

    /// <summary>The last row that this context has written to <see cref="IndexChanges"/>: an index that holds it holds what was saved here. 0 when it has written none.</summary>
    public long LastChange { get; private set; }

    /// <summary>
    /// Saves, and with the changes, in one transaction, what <see cref="ChangeJournal"/> writes of them. A context whose save failed is thrown away.
    /// </summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // SQLite begins a transaction by taking the write lock, so nobody can add to the audit chain between our reading its end and our writing.
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        await ChangeJournal.Write(this, [.. _notes], clock.GetUtcNow().UtcDateTime, cancellationToken);
        await ReleaseWithdrawal.Apply(this, clock.Today(), cancellationToken);
        _notes.Clear();
        IndexChange[] changes = [.. ChangeTracker.Entries<IndexChange>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity)];
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        if (changes.Length > 0)
        {
            LastChange = changes.Max(change => change.Sequence);
            signal.Raise();
        }

        return rows;
    }

    /// <exception cref="NotSupportedException">Always: the portal saves asynchronously.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save with SaveChangesAsync.");

    /// <summary>Tells those who follow the database in this process that there is something else to read than what was saved.</summary>
    internal void TellFollowers() => signal.Raise();

    /// <summary>An audit record that no entity's verb stands behind, such as the reading of a name. Stored by the next save.</summary>
    internal void Note(AuditRecord record) => _notes.Add(record);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        PortalConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => PortalModel.Apply(modelBuilder);
}
