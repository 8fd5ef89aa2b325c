using MatchPortal.Core.Data;

namespace MatchPortal.Core.Privacy.Release;

/// <summary>One process at a time makes a release: the site by its clock, or a command. The operating system lets go when the process ends.</summary>
internal static class ReleaseTurn
{
    /// <exception cref="PortalStartException">Another has it.</exception>
    public static IDisposable Take(DataFolder folder)
    {
        var path = Path.Combine(folder.Root, "release.lock");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException problem) when (File.Exists(path))
        {
            throw new PortalStartException("Der er en udgivelse i gang. Vent, til den er færdig.", problem);
        }
    }
}
