using MatchPortal.Core.Companies;
using MatchPortal.Core.Postings;

namespace MatchPortal.Core.Indexes.Documents;

/// <summary>All that the index of postings is made from: what is not here cannot reach it.</summary>
public sealed record PostingSource(
    PostingId Id,
    PostingKind Kind,
    PostingStatus Status,
    string Title,
    string? OccupationCode,
    string Tasks,
    IReadOnlyList<Requirement> Requirements,
    WeeklyHours Hours,
    PostingPeriod Period,
    int Openings,
    DateTime? SubmittedAt,
    DateTime? PublishedAt,
    CompanyId CompanyId,
    string CompanyName,
    string WorkplaceName,
    string PostalCode,
    string City,
    string MunicipalityCode);
