using System.Reflection;
using MatchPortal.Core.Privacy.Disclosure;

namespace MatchPortal.Core.Tests.Privacy.Disclosure;

/// <summary>By type: what a company sees can be made nowhere but in the guard.</summary>
public sealed class DisclosureTypesTests
{
    [Fact]
    public void GuardedProfile_ByReflection_IsMadeInsideTheGuardOnly()
    {
        Assert.True(typeof(GuardedProfile).IsAbstract);
        Assert.All(typeof(GuardedProfile).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), made => Assert.True(made.IsFamilyAndAssembly));
        var made = Assert.Single(typeof(GuardedProfile).Assembly.GetTypes(), type => type.IsSubclassOf(typeof(GuardedProfile)));
        Assert.True(made.IsNestedPrivate);
        Assert.Equal(typeof(DisclosureGuard), made.DeclaringType);
    }

    [Fact]
    public void GuardedProfile_ByReflection_HoldsNoIdOfAnybody() => Assert.Equal(
        ["Band", "Distance", "Facts", "Pseudonym", "Requirements", "Traits"],
        typeof(GuardedProfile).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Purpose_ByReflection_IsMadeInCoreOnly() => Assert.Empty(typeof(Purpose).GetConstructors());
}
