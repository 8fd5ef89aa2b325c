namespace MatchPortal.Cli.Privacy.Attack;

/// <param name="Name">What was tried.</param>
/// <param name="Without">From whole profiles.</param>
/// <param name="With">From what companies get.</param>
/// <param name="IsPromised">Whether nobody may be in a group below k with the guard.</param>
internal sealed record AttackLine(string Name, GroupSizes? Without, GroupSizes With, bool IsPromised = false);
