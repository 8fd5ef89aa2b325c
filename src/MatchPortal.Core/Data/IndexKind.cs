namespace MatchPortal.Core.Data;

/// <summary>
/// What a change to an index starts from. A company or a workplace stands on all its postings: whoever reads the row finds them.
/// </summary>
public enum IndexKind
{
    Posting,
    Profile,
    Company,
    Workplace,
}
