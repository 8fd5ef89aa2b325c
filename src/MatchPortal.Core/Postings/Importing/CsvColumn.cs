namespace MatchPortal.Core.Postings.Importing;

internal enum CsvColumn
{
    SourceId,
    Address,
    Title,
    Tasks,
    OccupationCode,
    Hours,
    Schedule,
    Kind,
    Start,
    End,
    ApplyBy,
    Openings,
    PNumber,
    Street,
    PostalCode,
    City,
    Employer,
}
