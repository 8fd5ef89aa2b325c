namespace MatchPortal.Core.Privacy.Disclosure;

/// <summary>An alarm with what the staff need to judge it.</summary>
/// <param name="Alarm">The alarm.</param>
/// <param name="Company">The company's name.</param>
/// <param name="Contact">The company's consultant; null where there is none.</param>
/// <param name="Profiles">Distinct profiles that the company saw that day.</param>
/// <param name="Questions">Distinct questions that it asked that day.</param>
/// <param name="Postings">Postings it looked for that day.</param>
/// <param name="HandledBy">The colleague's name; null while nobody has.</param>
public sealed record SweepAlarmRow(SweepAlarm Alarm, string Company, string? Contact, int Profiles, int Questions, int Postings, string? HandledBy);
