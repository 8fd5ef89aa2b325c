namespace MatchPortal.Core.Data;

/// <summary>Where everything that is not program lies: the database, keys, mail and the indexes.</summary>
/// <param name="Root">Full path.</param>
public sealed record DataFolder(string Root)
{
    public string Database => Path.Combine(Root, "matchportal.db");

    /// <summary>Keys that cookies are protected with.</summary>
    public string Keys => Path.Combine(Root, "keys");

    /// <summary>The search indexes; made from the database and made again when they are lost.</summary>
    public string Indexes => Path.Combine(Root, "indexes");

    /// <summary>Mails as text files, where none are sent.</summary>
    public string Mail => Path.Combine(Root, "mail");

    /// <summary>
    /// The folder that was asked for; else <c>index-data/built</c> of the checkout the program runs in; else <c>data</c> beside the program.
    /// </summary>
    /// <param name="configured">From Portal:DataFolder or --data; relative to the working folder.</param>
    public static DataFolder Find(string? configured)
    {
        if (!string.IsNullOrWhiteSpace(configured))
        {
            return new DataFolder(Path.GetFullPath(configured));
        }

        var checkout = FindCheckout(AppContext.BaseDirectory);
        return new DataFolder(checkout is null
            ? Path.Combine(AppContext.BaseDirectory, "data")
            : Path.Combine(checkout, "index-data", "built"));
    }

    /// <summary>Makes the folder and tries to write in it.</summary>
    /// <exception cref="PortalStartException">It cannot be written.</exception>
    public void Prepare()
    {
        try
        {
            Make(Root);
            Make(Keys);
            Make(Indexes);
            var probe = Path.Combine(Root, $".probe-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new PortalStartException($"Der kan ikke skrives i datamappen {Root}. Giv adgang til den, eller vælg en anden med Portal:DataFolder eller --data.", problem);
        }
    }

    // Names, addresses and keys lie here: a new folder is for the one who runs the program. One that is there keeps its permissions.
    private static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static string? FindCheckout(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MatchPortal.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
