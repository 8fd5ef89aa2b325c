using System.Reflection;

namespace MatchPortal.Web;

public static class PortalVersion
{
    /// <summary>As in Directory.Build.props, without the commit that the SDK appends.</summary>
    public static string Number { get; } =
        typeof(PortalVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
