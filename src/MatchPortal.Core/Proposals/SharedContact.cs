namespace MatchPortal.Core.Proposals;

/// <summary>What a citizen lets one company know after a yes. The name is always part of it.</summary>
[Flags]
public enum SharedContact
{
    None = 0,
    Name = 1,
    Phone = 2,
    Email = 4,
}
