namespace MatchPortal.Core.Proposals;

public enum CitizenAnswer
{
    Yes,
    No,
    Later,
}
