namespace MatchPortal.Web.Feeds;

/// <param name="Title">In a line.</param>
/// <param name="Address">Where it is read; also what it is known by.</param>
/// <param name="PublishedAt">UTC.</param>
/// <param name="Category">Which kind it is of.</param>
/// <param name="Text">Plain.</param>
public sealed record RssItem(string Title, string Address, DateTime PublishedAt, string Category, string Text);
