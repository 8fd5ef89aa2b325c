namespace MatchPortal.Web.Tests.Access;

/// <summary>
/// Who reaches what: the one table. A page or handler of the site without a row fails a test, and so does a row without a page. Columns: nobody signed in, an
/// employer, a consultant, a citizen, an administrator. "open": the handler answers (a POST without its token is refused there, with 400). "sign-in": sent to the
/// sign-in page. "no": 403. "none": 404, as if it did not exist.
/// </summary>
internal static class AccessTable
{
    public static IReadOnlyList<AccessRow> Rows { get; } = [.. Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(AccessRow.Parse)];

    private const string Table = """
        GET /                                                   open     open  open  open  open
        """;
}
