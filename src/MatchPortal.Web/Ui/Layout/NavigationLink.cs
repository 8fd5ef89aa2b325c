namespace MatchPortal.Web.Ui.Layout;

/// <summary>A link of the header; the text is a key.</summary>
/// <param name="Text">A key.</param>
/// <param name="Path">The page it leads to.</param>
/// <param name="Also">Other pages that belong to it: they are reached from there.</param>
public sealed record NavigationLink(string Text, string Path, string? Also = null)
{
    /// <summary>Whether the address is this page, one below it, or one that belongs to it.</summary>
    public bool Holds(string path) => IsUnder(path, Path) || (Also is not null && IsUnder(path, Also));

    private static bool IsUnder(string path, string above) =>
        path == above || (above != "/" && path.StartsWith(above + "/", StringComparison.Ordinal));
}
