namespace MatchPortal.Core.Data;

/// <summary>
/// One site at a time works on a data folder: the index has one writer, and nobody may exchange the database under a running site. The operating system lets go
/// of the lock when the process ends, however it ends; the file itself means nothing and stays.
/// </summary>
public sealed class SiteLock : IDisposable
{
    private readonly FileStream _file;

    private SiteLock(FileStream file) => _file = file;

    /// <exception cref="PortalStartException">Another process has the folder.</exception>
    public static SiteLock Take(DataFolder folder) => TryTake(folder) ?? throw new PortalStartException(
        $"Datamappen {folder.Root} er i brug af et site eller en gendannelse, der kører. Stop det, eller vælg en anden mappe med Portal:DataFolder.");

    /// <returns>Null when another process has the folder.</returns>
    public static SiteLock? TryTake(DataFolder folder)
    {
        var path = Path.Combine(folder.Root, "site.lock");
        try
        {
            return new SiteLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
