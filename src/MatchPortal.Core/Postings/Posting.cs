using MatchPortal.Core.Companies;
using MatchPortal.Core.Data;
using MatchPortal.Core.Postings.Advertising;
using MatchPortal.Core.Privacy;
using MatchPortal.Core.Rules;

namespace MatchPortal.Core.Postings;

/// <summary>What a company offers. Draft -> Submitted -> Published -> Paused | Filled | Closed | Expired.</summary>
public sealed class Posting : Entity
{
    private Posting()
    {
    }

    public Posting(Workplace workplace, PostingKind kind, MemberId contactId, Actor by, DateTime now)
    {
        Verdict.Require(workplace.IsOpen, "Arbejdsstedet er lukket. Vælg et andet.").Demand();
        Id = PostingId.New();
        Code = PostingCode.New();
        (CompanyId, WorkplaceId, Kind, ContactId, DraftedAt) = (workplace.CompanyId, workplace.Id, kind, contactId, now);
        Record(by, AuditAction.PostingDrafted, now);
    }

    public PostingId Id { get; internal init; }

    /// <summary>The part of the public address that never changes.</summary>
    public string Code { get; internal init; } = "";

    public CompanyId CompanyId { get; private set; }

    public WorkplaceId WorkplaceId { get; private set; }

    /// <summary>Loaded where a query asks for it, and for reading only.</summary>
    public Company Company { get; private set; } = null!;

    /// <inheritdoc cref="Company"/>
    public Workplace Workplace { get; private set; } = null!;

    /// <summary>The member who answers for the posting.</summary>
    public MemberId ContactId { get; private set; }

    public PostingKind Kind { get; private set; }

    public PostingStatus Status { get; private set; } = PostingStatus.Draft;

    public string Title
    {
        get;
        private set => (field, TitleSortKey) = (value, Danish.SortKey(value));
    } = "";

    public string TitleSortKey { get; private set; } = "";

    public string? OccupationCode { get; private set; }

    public string Tasks { get; private set; } = "";

    public IReadOnlyList<Requirement> Requirements { get; private set; } = [];

    public WeeklyHours Hours { get; private set; } = WeeklyHours.Full;

    public PostingPeriod Period { get; private set; } = PostingPeriod.Open;

    public int Openings { get; private set; } = 1;

    public PlacementPurpose? Purpose { get; private set; }

    public DateTime DraftedAt { get; private set; }

    public DateTime? SubmittedAt { get; private set; }

    public DateTime? PublishedAt { get; private set; }

    /// <summary>When it was filled, closed or expired.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Words that the advertisement check found and the company keeps.</summary>
    public IReadOnlyList<KeptWords> Kept { get; private set; } = [];

    /// <summary>Why the municipality sent it back, in words for the company.</summary>
    public string? SentBackBecause { get; private set; }

    /// <summary>Somebody may still work on it, or answer it.</summary>
    public static IReadOnlyList<PostingStatus> OpenStatuses { get; } = [PostingStatus.Submitted, PostingStatus.Published, PostingStatus.Paused];

    public bool IsOpen => OpenStatuses.Contains(Status);

    public bool HasEnded => Status is PostingStatus.Filled or PostingStatus.Closed or PostingStatus.Expired;

    public PostingContent Content => new(Title, OccupationCode, Tasks, Requirements, Hours, Period, Openings, Purpose);

    internal override AuditSubject Subject => new(nameof(Posting), Id.Value);

    internal override IEnumerable<IndexKey> IndexKeys => [new(IndexKind.Posting, Id.Value)];

    /// <summary>Shown on the board that day.</summary>
    public bool IsOnBoardOn(DateOnly day) => Status == PostingStatus.Published && !(Period.ApplyBy < day);

    public Verdict CanRevise(PostingContent content) => Verdict
        .Require(!HasEnded, "Opslaget er afsluttet. Skriv et nyt, hvis I vil søge igen.")
        .And(Verdict.Require(content.Title.Trim().Length <= PostingContent.TitleLength, "Skriv en titel på højst {0} tegn.", PostingContent.TitleLength))
        .And(Verdict.Require(content.Tasks.Length <= PostingContent.TasksLength, "Skriv højst {0} tegn om opgaverne.", PostingContent.TasksLength))
        .And(Verdict.Require(content.Requirements.Count <= PostingContent.MostRequirements, "Vælg højst {0} krav. Færre finder flere.", PostingContent.MostRequirements))
        .And(content.Hours.Check())
        .And(content.Period.Check())
        .And(Status == PostingStatus.Draft ? Verdict.Allowed : IsComplete(content));

    /// <summary>Writes the content anew. What is already published stays complete.</summary>
    public void Revise(PostingContent content, Actor by, DateTime now)
    {
        CanRevise(content).Demand();
        (Title, OccupationCode, Tasks, Requirements) = (content.Title.Trim(), content.OccupationCode, content.Tasks.Trim(), content.Requirements);
        (Hours, Period, Openings, Purpose) = (content.Hours, content.Period, content.Openings, content.Purpose);
        Record(by, AuditAction.PostingRevised, now);
    }

    private Verdict IsDraft() => Verdict.Require(Status == PostingStatus.Draft, "Det kan kun ændres, mens opslaget er en kladde.");

    public Verdict CanPlace(Workplace workplace, PostingKind kind) => IsDraft()
        .And(Verdict.Require(workplace.CompanyId == CompanyId, "Arbejdsstedet hører til en anden virksomhed."))
        .And(Verdict.Require(workplace.IsOpen, "Arbejdsstedet er lukket. Vælg et andet."))
        .And(Verdict.Require(!kind.IsHistoric, "Ordningen findes ikke længere. Vælg en anden slags opslag."));

    /// <summary>Where the work is, and which kind it is of.</summary>
    public void Place(Workplace workplace, PostingKind kind, Actor by, DateTime now)
    {
        CanPlace(workplace, kind).Demand();
        (WorkplaceId, Kind) = (workplace.Id, kind);
        Record(by, AuditAction.PostingPlaced, now);
    }

    public Verdict CanNameContact(CompanyMember member) => Verdict
        .Require(!HasEnded, "Opslaget er afsluttet. Skriv et nyt, hvis I vil søge igen.")
        .And(Verdict.Require(member is { IsActive: true, IsAdmitted: true } && member.CompanyId == CompanyId, "Vælg en, der er med i virksomheden."));

    public void NameContact(CompanyMember member, Actor by, DateTime now)
    {
        CanNameContact(member).Demand();
        ContactId = member.Id;
        Record(by, AuditAction.PostingContactNamed, now);
    }

    public bool Keeps(AdvertisingFinding finding) => Kept.Contains(KeptWords.Of(finding));

    public static Verdict CanKeep(string reason) => Verdict.Require(!string.IsNullOrWhiteSpace(reason), "Skriv, hvorfor ordene skal blive stående.");

    /// <summary>The words stay, and the log says why.</summary>
    public void Keep(AdvertisingFinding finding, string reason, Actor by, DateTime now)
    {
        CanKeep(reason).Demand();
        Kept = [.. Kept.Where(kept => kept != KeptWords.Of(finding)), KeptWords.Of(finding)];
        Record(by, AuditAction.AdvertisingOverruled, now, reason);
    }

    public Verdict CanSubmit(DateOnly today) => Verdict
        .Require(Status == PostingStatus.Draft, "Kun en kladde kan sendes til godkendelse.")
        .And(Verdict.Require(!Kind.IsHistoric, "Ordningen findes ikke længere. Vælg en anden slags opslag."))
        .And(IsComplete(Content))
        .And(IsInTime(today));

    public void Submit(Actor by, DateTime now)
    {
        CanSubmit(now.DanishDay).Demand();
        (Status, SubmittedAt, SentBackBecause) = (PostingStatus.Submitted, now, null);
        Record(by, AuditAction.PostingSubmitted, now);
    }

    public Verdict CanSendBack(string reason) => Verdict
        .Require(Status == PostingStatus.Submitted, "Kun et opslag, der venter på godkendelse, kan sendes tilbage.")
        .And(Verdict.Require(!string.IsNullOrWhiteSpace(reason), "Skriv til virksomheden, hvad der skal ændres."));

    public void SendBack(string reason, Actor by, DateTime now)
    {
        CanSendBack(reason).Demand();
        (Status, SentBackBecause) = (PostingStatus.Draft, reason.Trim());
        Record(by, AuditAction.PostingSentBack, now, reason);
    }

    public Verdict CanPublish(Company company, DateOnly today) => Verdict
        .Require(Status == PostingStatus.Submitted, "Kun et opslag, der venter på godkendelse, kan slås op.")
        .And(Verdict.Require(company.Id == CompanyId, "Opslaget hører til en anden virksomhed."))
        .And(Verdict.Require(company.IsVerified, "Virksomheden skal godkendes, før opslaget kan slås op."))
        .And(company.CanBeHelpedOn(today))
        .And(IsInTime(today));

    public void Publish(Company company, Actor by, DateTime now)
    {
        CanPublish(company, now.DanishDay).Demand();
        (Status, PublishedAt) = (PostingStatus.Published, now);
        Record(by, AuditAction.PostingPublished, now);
    }

    public Verdict CanPause() => Verdict.Require(Status == PostingStatus.Published, "Kun et opslag på opslagstavlen kan sættes på pause.");

    public void Pause(Actor by, DateTime now)
    {
        CanPause().Demand();
        Status = PostingStatus.Paused;
        Record(by, AuditAction.PostingPaused, now);
    }

    public Verdict CanResume(Company company, DateOnly today) => Verdict
        .Require(Status == PostingStatus.Paused, "Opslaget er ikke på pause.")
        .And(Verdict.Require(company.Id == CompanyId, "Opslaget hører til en anden virksomhed."))
        .And(company.CanBeHelpedOn(today))
        .And(IsInTime(today));

    public void Resume(Company company, Actor by, DateTime now)
    {
        CanResume(company, now.DanishDay).Demand();
        Status = PostingStatus.Published;
        Record(by, AuditAction.PostingResumed, now);
    }

    public Verdict CanFill() =>
        Verdict.Require(Status is PostingStatus.Published or PostingStatus.Paused, "Kun et opslag, der er på opslagstavlen eller på pause, kan blive besat.");

    public void Fill(Actor by, DateTime now)
    {
        CanFill().Demand();
        End(PostingStatus.Filled, AuditAction.PostingFilled, by, now);
    }

    public Verdict CanClose() => Verdict.Require(!HasEnded, "Opslaget er allerede afsluttet.");

    public void Close(Actor by, DateTime now)
    {
        CanClose().Demand();
        End(PostingStatus.Closed, AuditAction.PostingClosed, by, now);
    }

    public Verdict CanExpire(DateOnly today) => Verdict
        .Require(IsOpen, "Kun et åbent opslag kan udløbe.")
        .And(Verdict.Require(Period.ApplyBy < today, "Fristen er ikke gået endnu."));

    public void Expire(DateTime now)
    {
        CanExpire(now.DanishDay).Demand();
        End(PostingStatus.Expired, AuditAction.PostingExpired, Actor.Portal, now);
    }

    private void End(PostingStatus status, AuditAction action, Actor by, DateTime now)
    {
        (Status, EndedAt) = (status, now);
        Record(by, action, now);
    }

    private Verdict IsComplete(PostingContent content) => Verdict
        .Require(!string.IsNullOrWhiteSpace(content.Title), "Giv opslaget en titel.")
        .And(Verdict.Require(content.OccupationCode is not null, "Vælg, hvilket fag opslaget hører til."))
        .And(Verdict.Require(!string.IsNullOrWhiteSpace(content.Tasks), "Beskriv opgaverne."))
        .And(Verdict.Require(content.Requirements.All(one => one.Kind != RequirementKind.Language || !string.IsNullOrWhiteSpace(one.Need)), "Skriv, hvad sproget skal bruges til i arbejdet."))
        .And(Verdict.Require(content.Openings is >= 1 and <= 500, "Skriv, hvor mange personer I søger, fra 1 til 500."))
        .And(Verdict.Require(!Kind.NeedsPurpose || content.Purpose is not null, "Vælg, hvad formålet med praktikken er."))
        .And(Verdict.Require(!Kind.IsJobTraining || content.Hours.Most <= WeeklyHours.FullWeek, "Skriv højst {0} timer om ugen. Mere må praktik og løntilskud ikke være.", WeeklyHours.FullWeek));

    private Verdict IsInTime(DateOnly today) =>
        Verdict.Require(!(Period.ApplyBy < today), "Fristen er gået. Vælg en ny, så opslaget kan vises.");
}
