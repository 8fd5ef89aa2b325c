namespace MatchPortal.Core.Demo;

/// <summary>What was made.</summary>
public sealed record DemoCounts(int Citizens, int Training, int Companies, int Workplaces, int Postings, int Staff, int Proposals, int ContactRequests);
