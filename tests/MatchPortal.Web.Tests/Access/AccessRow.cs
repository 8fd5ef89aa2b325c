namespace MatchPortal.Web.Tests.Access;

/// <param name="Handler">As <see cref="SiteHandlers"/> names it.</param>
/// <param name="Expected">One answer for each of <see cref="Visitors"/>.</param>
internal sealed record AccessRow(string Handler, IReadOnlyList<string> Expected)
{
    public static IReadOnlyList<string> Visitors { get; } = ["nobody", "employer", "consultant", "citizen", "administrator"];

    public static AccessRow Parse(string line)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new AccessRow($"{parts[0]} {parts[1]}", parts[2..]);
    }
}
