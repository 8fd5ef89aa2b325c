namespace MatchPortal.Web.Ui.Layout;

/// <summary>A link of the header; the text is a key.</summary>
public sealed record NavigationLink(string Text, string Path)
{
    /// <summary>Whether the address is this page or one below it.</summary>
    public bool Holds(string path) =>
        path == Path || (Path != "/" && path.StartsWith(Path + "/", StringComparison.Ordinal));
}
