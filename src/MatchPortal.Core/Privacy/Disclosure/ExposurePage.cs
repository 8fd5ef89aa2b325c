namespace MatchPortal.Core.Privacy.Disclosure;

/// <param name="Entries">The newest first.</param>
/// <param name="Page">From 1: the one that was asked for, or the nearest there is.</param>
/// <param name="Pages">1 at least.</param>
/// <param name="Total">Lines on all pages.</param>
public sealed record ExposurePage(IReadOnlyList<ExposureEntry> Entries, int Page, int Pages, int Total);
