using System.Collections.Frozen;

namespace MatchPortal.Web.Tests.Privacy;

/// <summary>
/// Every column of text in the database, and what it holds. A column without a word here fails a test, so a new field is a decision about privacy. "scrubbed": free words
/// about a citizen. "identity": who a citizen is. "company", "staff": what these say of themselves. "mail": what the portal writes to somebody, and the address. "list": structured values, some with free words in them. The
/// rest are ids, days, names of states and codes.
/// </summary>
internal static class StoredTexts
{
    public const string Scrubbed = "scrubbed";
    public const string Identity = "identity";

    private const string Table = """
        Alerts code Id CompanyId MemberId PostingId Rhythm StartedAt LastBand LastCountedOn
        AspNetRoleClaims code RoleId ClaimType ClaimValue
        AspNetRoles code Id Name NormalizedName ConcurrencyStamp
        AspNetUserClaims code UserId ClaimType ClaimValue
        AspNetUserLogins code LoginProvider ProviderKey ProviderDisplayName UserId
        AspNetUserPasskeys code UserId Data
        AspNetUserRoles code UserId RoleId
        AspNetUserTokens code UserId LoginProvider Name Value
        AspNetUsers identity UserName NormalizedUserName Email NormalizedEmail PhoneNumber
        AspNetUsers code Id PasswordHash SecurityStamp ConcurrencyStamp LockoutEnd
        AuditEvents code At ActorKind ActorId Action SubjectKind SubjectId RankingVersion ReasonId ReasonHash PreviousHash Hash
        AuditReasons scrubbed Text
        AuditReasons code Id Salt
        CandidateMarks scrubbed Note
        CandidateMarks code Id CompanyId PostingId ProfileId PutAsideBecause
        CitizenIdentities identity NameSortKey CaseReference Contact_City Contact_Email Contact_Phone Contact_Street Name_Family Name_Given
        CitizenIdentities code CitizenId BirthDate Contact_PostalCode
        Citizens code Id ProfileId AccountId UnitId ContactId TargetGroup Risk Visibility PausedUntil BlockedCompanies RegisteredAt ClosedAt
        Codes code Id Purpose SubjectId Hash ExpiresAt UsedAt RevokedAt
        Companies company Name NameSortKey
        Companies code Id Cvr RegisteredAt VerifiedAt Disputes ContactId
        ConsultantQuestions scrubbed Text Answer
        ConsultantQuestions code Id Kind CompanyId PostingId AskedBy ConsultantId AskedAt AnswerBy AnsweredAt
        ContactRequests scrubbed Text
        ContactRequests code Id AskedBy MeetingTimes PostingId CompanyId ProfileId AskedAt AnswerBy Status SettledAt Shares InterviewAt WithdrawnAt Outcome NotNowBecause
        Exposures code PostingId MemberId ProfileId Day CompanyId Pseudonym At
        IndexChanges code Kind SubjectId At
        Mails mail To Subject Text
        Mails code Id Kind StopAddress CreatedAt NextTryAt SentAt FailedAt Problem
        Members company Name Contact_Email Contact_Phone
        Members code Id CompanyId AccountId Role AdmittedAt VerifiedAt LeftAt
        PortalInfo code DatabaseId CreatedAt SortVersion Demo
        PostingImports code CompanyId SourceKey PostingId Fingerprint ReadAt
        Postings company Title TitleSortKey Tasks SentBackBecause
        Postings list Kept
        Postings code Id Code CompanyId WorkplaceId ContactId Kind Status OccupationCode Requirements Purpose DraftedAt SubmittedAt PublishedAt EndedAt Period_ApplyBy Period_End Period_Start
        Profiles scrubbed Summary
        Profiles list Wishes
        Profiles code Id Competences Occupations Education Certificates Languages Licences Rejected Area_MunicipalityCode Area_PostalCode
        Proposals scrubbed Text
        Proposals code Id ProposedBy PostingId CompanyId ProfileId AskedAt AnswerBy Status SettledAt Shares InterviewAt WithdrawnAt Outcome NotNowBecause
        PublishedProfiles code ProfileId EnteredOn Traits Limits Items
        Questions code CompanyId Day Question Band
        RankedProfiles code RankingId ProfileId Band Factors Inputs
        Rankings code Id ProposalId ContactRequestId PostingId RulesVersion At Inputs
        Releases code Day Input BegunAt CompletedAt Report
        SweepAlarms scrubbed Note
        SweepAlarms code Id CompanyId Reason Day At HandledAt HandledBy
        Staff staff Name NameSortKey Contact_DirectMobile Contact_Email
        Staff code Id AccountId Function UnitId SubstituteId LeftAt
        Training scrubbed Title
        Training code Id ProfileId Competences Choice RecordedAt DecisionId Period_End Period_Start
        TrainingDecisions scrubbed RiskReasons Goal
        TrainingDecisions code Id ProfileId DecidedBy DialogueOn Risk Basis WithdrawnAt
        Units staff Name NameSortKey Address_City Address_Phone Address_PostalCode Address_Street
        Units code Id ClosedAt
        Workplaces company Name NameSortKey Address_City Address_PostalCode Address_Street
        Workplaces code Id CompanyId Number Headcount ClosedAt Address_MunicipalityCode
        """;

    /// <summary>What each column holds, by Table.Column.</summary>
    public static FrozenDictionary<string, string> Holds { get; } = Table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' '))
        .SelectMany(words => words[2..].Select(column => KeyValuePair.Create($"{words[0]}.{column}", words[1])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<(string Table, string Column)> Of(string holds) => Holds
        .Where(column => column.Value == holds)
        .Select(column => column.Key.Split('.'))
        .Select(parts => (parts[0], parts[1]))
        .Order();
}
