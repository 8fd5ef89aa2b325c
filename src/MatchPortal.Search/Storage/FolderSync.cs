using System.Runtime.InteropServices;
using System.Text;

namespace MatchPortal.Search.Storage;

/// <summary>fsync of a folder, which .NET cannot open by itself.</summary>
internal static class FolderSync
{
    public static void Sync(string folder)
    {
        var handle = Open([.. Encoding.UTF8.GetBytes(folder), 0], 0);
        if (handle < 0)
        {
            throw new IOException($"The folder {folder} cannot be opened (error {Marshal.GetLastPInvokeError()}).");
        }

        var failed = Flush(handle) != 0;
        var error = Marshal.GetLastPInvokeError();
        if (Close(handle) != 0 || failed)
        {
            throw new IOException($"The folder {folder} cannot be synced (error {error}).");
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flush(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
