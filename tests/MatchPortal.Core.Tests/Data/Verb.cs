using MatchPortal.Core.Privacy;
using MatchPortal.TestKit;

namespace MatchPortal.Core.Tests.Data;

/// <summary>One public verb or constructor of an entity, and how to do it.</summary>
/// <param name="Name">As <see cref="Verbs.NameOf"/> says it.</param>
/// <param name="Action">What the audit log must say was done.</param>
/// <param name="By">Who the audit log must say did it.</param>
/// <param name="Prepare">Sets the stage in a sample.</param>
public sealed record Verb(string Name, AuditAction Action, Func<Sample, Actor> By, Func<Sample, Stage> Prepare)
{
    public override string ToString() => Name;
}
