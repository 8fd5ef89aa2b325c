using MatchPortal.Core.Postings.Advertising;

namespace MatchPortal.Core.Postings.Writing;

/// <summary>Words of a posting that may keep somebody out.</summary>
/// <param name="Number">Its number on the page, from 0; it holds while the text is the same.</param>
/// <param name="IsInTitle">In the title, or else in the tasks.</param>
/// <param name="Before">What stands before the words.</param>
/// <param name="Finding">The words, and why.</param>
/// <param name="After">What stands after them.</param>
public sealed record PostingFinding(int Number, bool IsInTitle, string Before, AdvertisingFinding Finding, string After);
